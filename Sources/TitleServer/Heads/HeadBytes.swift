/// The bytes of a head by their kinds.
enum HeadBytes {
    /// Of a token, RFC 9110 §5.6.2.
    static func isToken(_ byte: UInt8) -> Bool { token[Int(byte)] }

    static func isVisible(_ byte: UInt8) -> Bool { byte > 0x20 && byte < 0x7F }

    static func isInValue(_ byte: UInt8) -> Bool { byte >= 0x20 && byte < 0x7F || byte == 0x09 }

    /// Whether carriage return and line feed stand at `place`.
    static func lineEnds(_ bytes: UnsafeRawBufferPointer, at place: Int) -> Bool {
        place + 1 < bytes.count && bytes[place] == 0x0D && bytes[place + 1] == 0x0A
    }

    /// Whether both are the same but for the case of letters; `lower` is in small letters.
    static func isSame(_ lower: [UInt8], _ bytes: Slice<UnsafeRawBufferPointer>) -> Bool {
        guard lower.count == bytes.count else { return false }
        return zip(lower, bytes).allSatisfy { $0 == ((65...90).contains($1) ? $1 | 0x20 : $1) }
    }

    static func trimmed(_ value: Slice<UnsafeRawBufferPointer>) -> Slice<UnsafeRawBufferPointer> {
        let start = value.drop { $0 == 0x20 || $0 == 0x09 }
        let spaces = start.reversed().prefix { $0 == 0x20 || $0 == 0x09 }.count
        return start.dropLast(spaces)
    }

    private static let token: [Bool] = {
        let signs = Set("!#$%&'*+-.^_`|~".utf8)
        return (0...UInt8.max).map { byte in
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: true
            default: signs.contains(byte)
            }
        }
    }()
}
