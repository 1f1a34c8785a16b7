/// A list of texts as one text that can be read in one way only: netstrings, `length:text` with the length in bytes.
public enum CanonicalText {
    public static func of(_ fields: [String]) -> String { String(decoding: bytes(of: fields), as: UTF8.self) }

    public static func bytes(of fields: [String]) -> [UInt8] {
        var text = CanonicalBytes()
        for field in fields { text.add(field) }
        return text.ended()
    }
}

/// The same list while it is written, field by field, as UTF-8.
public struct CanonicalBytes: Sendable {
    private var bytes: [UInt8] = []

    public init(room: Int = 512) {
        bytes.reserveCapacity(room)
    }

    public mutating func add(_ field: String) {
        var field = field
        field.withUTF8 { add(UnsafeRawBufferPointer($0)) }
    }

    public mutating func add(_ field: [UInt8]) {
        field.withUnsafeBytes { add($0) }
    }

    public mutating func add(_ fields: [String]) {
        for field in fields { add(field) }
    }

    /// A number in decimal digits.
    public mutating func add(_ number: Int) { add(String(number)) }

    /// Fields that stand one behind the other already.
    public mutating func add(written fields: CanonicalBytes) {
        bytes += fields.bytes
    }

    /// Begins anew in the same memory.
    public mutating func clear() {
        bytes.removeAll(keepingCapacity: true)
    }

    /// What `body` makes of the text with its end.
    public mutating func withEnded<Answer>(_ body: ([UInt8]) -> Answer) -> Answer {
        bytes.append(UInt8(ascii: "\n"))
        return body(bytes)
    }

    /// The text with its end.
    public consuming func ended() -> [UInt8] {
        bytes.append(UInt8(ascii: "\n"))
        return bytes
    }

    public mutating func add(_ field: UnsafeRawBufferPointer) {
        write(length: field.count)
        bytes.append(contentsOf: field)
    }

    private mutating func write(length: Int) {
        var power = 1
        while length / power >= 10 { power *= 10 }
        while power > 0 {
            bytes.append(UInt8(ascii: "0") + UInt8(length / power % 10))
            power /= 10
        }
        bytes.append(UInt8(ascii: ":"))
    }
}
