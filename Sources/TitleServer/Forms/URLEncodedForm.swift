/// A form as `application/x-www-form-urlencoded`; also the query of an address.
struct URLEncodedForm: Equatable {
    private let fields: [String: String]

    /// Nil for broken percent escapes, bytes that are no UTF-8, a name that stands twice, or more fields than `limit`.
    init?(_ text: some StringProtocol, limit: Int = 16) {
        var fields: [String: String] = [:]
        for pair in text.utf8.split(separator: UInt8(ascii: "&")) {
            let halves = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            guard let name = Self.decode(halves[0]), fields.count < limit else { return nil }
            guard let value = halves.count == 2 ? Self.decode(halves[1]) : "" else { return nil }
            guard fields.updateValue(value, forKey: name) == nil else { return nil }
        }
        self.fields = fields
    }

    /// Without any field.
    static let empty = URLEncodedForm()

    private init() { fields = [:] }

    init(fields: [String: String]) { self.fields = fields }

    var names: Set<String> { Set(fields.keys) }

    subscript(name: String) -> String? { fields[name] }

    /// As a browser would send it.
    var encodedBytes: [UInt8] {
        Array(fields.map { "\(Self.encoded($0))=\(Self.encoded($1))" }.joined(separator: "&").utf8)
    }

    /// Undoes the escapes of a part of an address; nil where they are broken.
    static func decoded(_ text: String) -> String? { decode(text.utf8) }

    /// A name or value as it stands in such a form.
    static func encoded(_ text: String) -> String {
        text.utf8.map { byte in
            let isPlain = (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
            guard !isPlain, !"-._".utf8.contains(byte) else { return String(UnicodeScalar(byte)) }
            return "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }.joined()
    }

    private static func decode(_ text: some Collection<UInt8>) -> String? {
        var bytes: [UInt8] = []
        var rest = text[...]
        while let byte = rest.popFirst() {
            switch byte {
            case UInt8(ascii: "+"): bytes.append(UInt8(ascii: " "))
            case UInt8(ascii: "%"):
                guard let high = rest.popFirst().flatMap(hex), let low = rest.popFirst().flatMap(hex) else {
                    return nil
                }
                bytes.append(high << 4 | low)
            default: bytes.append(byte)
            }
        }
        return String(validating: bytes, as: UTF8.self)
    }

    private static func hex(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
        default: nil
        }
    }
}
