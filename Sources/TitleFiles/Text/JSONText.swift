/// JSON on one line (RFC 8259), keys in the order given; the same value is always the same text.
public indirect enum JSONText: Sendable {
    case null
    case bool(Bool)
    case integer(Int)
    case string(String)
    case array([JSONText])
    case object([(key: String, value: JSONText)])

    public static func string(_ text: String?) -> JSONText {
        guard let text else { return .null }
        return .string(text)
    }

    /// Texts by their keys, in the order of the keys.
    public static func object(_ texts: [String: String]) -> JSONText {
        .object(texts.sorted { $0.key < $1.key }.map { ($0.key, .string($0.value)) })
    }

    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// The text in UTF-8.
    public var bytes: [UInt8] {
        var bytes: [UInt8] = []
        write(to: &bytes)
        return bytes
    }

    private func write(to bytes: inout [UInt8]) {
        switch self {
        case .null: bytes += "null".utf8
        case .bool(let value): bytes += (value ? "true" : "false").utf8
        case .integer(let value): bytes += String(value).utf8
        case .string(let value): QuotedJSON.write(value, to: &bytes)
        case .array(let values):
            JSONText.writeList(values, "[", "]", to: &bytes) { value, bytes in value.write(to: &bytes) }
        case .object(let entries):
            JSONText.writeList(entries, "{", "}", to: &bytes) { entry, bytes in
                QuotedJSON.write(entry.key, to: &bytes)
                bytes.append(UInt8(ascii: ":"))
                entry.value.write(to: &bytes)
            }
        }
    }

    private static func writeList<Element>(
        _ elements: [Element],
        _ open: Unicode.Scalar,
        _ close: Unicode.Scalar,
        to bytes: inout [UInt8],
        _ write: (Element, inout [UInt8]) -> Void
    ) {
        bytes.append(UInt8(ascii: open))
        for (index, element) in elements.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            write(element, &bytes)
        }
        bytes.append(UInt8(ascii: close))
    }
}

/// A JSON string with its quotation marks.
private enum QuotedJSON {
    static func write(_ text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        if mayNeedEscape(text) {
            for scalar in text.unicodeScalars { write(scalar, to: &bytes) }
        } else {
            bytes += text.utf8
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// False for nearly every text, which is then copied as it stands.
    ///
    /// What needs an escape has a byte below 0x20, a quotation mark, a backslash, 0x7F, or begins with C2, E2 80, E2 81
    /// or EF BB.
    private static func mayNeedEscape(_ text: String) -> Bool {
        var before: UInt8 = 0
        for byte in text.utf8 {
            switch byte {
            case 0..<0x20, 0x22, 0x5C, 0x7F, 0xC2: return true
            case 0x80, 0x81: if before == 0xE2 { return true }
            case 0xBB: if before == 0xEF { return true }
            default: break
            }
            before = byte
        }
        return false
    }

    private static func write(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
        switch scalar {
        case "\"", "\\": bytes += [UInt8(ascii: "\\"), UInt8(scalar.value)]
        case _ where needsEscape(scalar): bytes += escaped(scalar.value).utf8
        default: bytes += UTF8.encode(scalar).map { Array($0) } ?? []
        }
    }

    /// Controls, and the marks that would turn a terminal's line around or end it.
    private static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F...0x9F, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF: true
        default: false
        }
    }

    private static func escaped(_ value: UInt32) -> String {
        let digits = String(value, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
    }
}
