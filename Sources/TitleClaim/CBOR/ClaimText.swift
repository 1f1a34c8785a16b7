/// Which texts may stand in a claim: well-formed UTF-8 that shows what it holds.
public enum ClaimText {
    /// False for ill-formed UTF-8 (RFC 3629) and for control, bidirectional and invisible characters.
    ///
    /// Those can make a signed text look like another one. Joiners stay: Mongolian needs them.
    public static func isFit(_ utf8: some Collection<UInt8>) -> Bool {
        var bytes = utf8.makeIterator()
        while let first = bytes.next() {
            guard let value = scalar(first, &bytes), !isForbidden(value) else { return false }
        }
        return true
    }

    private static func scalar(_ first: UInt8, _ rest: inout some IteratorProtocol<UInt8>) -> UInt32? {
        let (length, smallest): (Int, UInt32)
        switch first {
        case 0..<0x80: return UInt32(first)
        case 0xC2...0xDF: (length, smallest) = (1, 0x80)
        case 0xE0...0xEF: (length, smallest) = (2, 0x800)
        case 0xF0...0xF4: (length, smallest) = (3, 0x1_0000)
        default: return nil
        }
        var value = UInt32(first) & (0x3F >> UInt32(length))
        for _ in 0..<length {
            guard let next = rest.next(), next & 0xC0 == 0x80 else { return nil }
            value = value << 6 | UInt32(next & 0x3F)
        }
        return value >= smallest && value <= 0x10_FFFF && !(0xD800...0xDFFF).contains(value) ? value : nil
    }

    private static func isForbidden(_ value: UInt32) -> Bool {
        switch value {
        case 0...0x1F, 0x7F...0x9F: true
        case 0xAD, 0x61C, 0x200B, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF: true
        case 0xFDD0...0xFDEF, 0xFFF9...0xFFFB, 0xE0000...0xE0FFF: true
        default: value & 0xFFFE == 0xFFFE
        }
    }
}

extension ClaimText {
    // Not inlined, and used instead of what String offers: its views would bring kilobytes into the browser's build.
    @inline(never)
    public static func bytes(of text: String) -> [UInt8] { Array(text.utf8) }

    @inline(never)
    public static func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    /// Equality byte by byte; `==` of String would bring the tables of Unicode into the browser's build.
    public static func equal(_ left: String?, _ right: String?) -> Bool {
        guard let left, let right else { return left == nil && right == nil }
        #if arch(wasm32)
        return bytes(of: left) == bytes(of: right)
        #else
        return left.utf8.count == right.utf8.count && left.utf8.elementsEqual(right.utf8)
        #endif
    }

    /// A number in decimal digits.
    public static func decimal(_ number: UInt32) -> String {
        var (rest, digits): (UInt32, [UInt8]) = (number, [])
        repeat {
            digits.insert(UInt8(48 + rest % 10), at: 0)
            rest /= 10
        } while rest > 0
        return text(digits)
    }

    /// Whether the bytes of one text stand before those of the other.
    static func precedes(_ left: String, _ right: String) -> Bool {
        precedes(bytes(of: left), bytes(of: right))
    }

    static func precedes(_ left: [UInt8], _ right: [UInt8]) -> Bool {
        CBORWalk.precedes(left, left.indices, right, right.indices)
    }
}
