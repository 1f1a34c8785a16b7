import TitleClaim

/// Writes JSON (RFC 8259) as bytes; `String` work would bring the tables of Unicode into the browser.
struct JSONWriter {
    private(set) var bytes: [UInt8] = []
    private var needsComma = false

    mutating func object(_ write: (inout JSONWriter) -> Void) { group(123, 125, write) }

    mutating func array(_ write: (inout JSONWriter) -> Void) { group(91, 93, write) }

    /// A member of an object; its value follows.
    mutating func key(_ name: String) {
        text(name)
        bytes.append(58)
        needsComma = false
    }

    mutating func text(_ value: String?) {
        guard let value else { return literal("null") }
        separate()
        bytes.append(34)
        for byte in ClaimText.bytes(of: value) { escape(byte) }
        bytes.append(34)
    }

    mutating func bool(_ value: Bool) { literal(value ? "true" : "false") }

    mutating func number(_ value: Int64?) {
        guard let value else { return literal("null") }
        separate()
        if value < 0 { bytes.append(45) }
        digits(value.magnitude)
    }

    mutating func number(_ value: UInt64) {
        separate()
        digits(value)
    }

    /// Bytes as a text of lower-case hexadecimal digits.
    mutating func hexadecimal(_ value: [UInt8]) {
        separate()
        bytes.append(34)
        for byte in value { bytes += [JSONWriter.digit(byte >> 4), JSONWriter.digit(byte & 15)] }
        bytes.append(34)
    }

    private mutating func literal(_ word: StaticString) {
        separate()
        for index in 0..<word.utf8CodeUnitCount { bytes.append(word.utf8Start[index]) }
    }

    private mutating func group(_ open: UInt8, _ close: UInt8, _ write: (inout JSONWriter) -> Void) {
        separate()
        bytes.append(open)
        needsComma = false
        write(&self)
        bytes.append(close)
        needsComma = true
    }

    private mutating func separate() {
        if needsComma { bytes.append(44) }
        needsComma = true
    }

    private mutating func escape(_ byte: UInt8) {
        switch byte {
        case 34, 92: bytes += [92, byte]
        case 0..<32: bytes += [92, 117, 48, 48, JSONWriter.digit(byte >> 4), JSONWriter.digit(byte & 15)]
        default: bytes.append(byte)
        }
    }

    private mutating func digits(_ value: UInt64) {
        var (rest, reversed): (UInt64, [UInt8]) = (value, [])
        repeat {
            reversed.append(48 + UInt8(rest % 10))
            rest /= 10
        } while rest > 0
        bytes += reversed.reversed()
    }

    private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 48 + value : 87 + value }
}
