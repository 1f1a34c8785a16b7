/// ISO/IEC 7064 MOD 37,36: one check character over digits and capital letters.
///
/// It finds every single substitution and nearly all transpositions.
public enum CheckCharacter {
    private static let alphabet = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ".utf8)

    /// The check character of `text`; nil when it holds anything but digits and capital letters.
    public static func mod37x36(_ text: String) -> Character? {
        check(text.utf8).map { Character(Unicode.Scalar($0)) }
    }

    /// Whether the last character of `text` is the check character of what stands before it.
    public static func isRight(_ text: String) -> Bool {
        guard text.utf8.count >= 2, let last = text.utf8.last else { return false }
        return check(text.utf8.dropLast()) == last
    }

    private static func check(_ text: some Sequence<UInt8>) -> UInt8? {
        var product = 36
        for byte in text {
            guard let value = value(of: byte) else { return nil }
            product = (product + value) % 36
            product = (product == 0 ? 36 : product) * 2 % 37
        }
        return alphabet[(37 - product) % 36]
    }

    private static func value(of byte: UInt8) -> Int? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(byte - UInt8(ascii: "0"))
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): Int(byte - UInt8(ascii: "A")) + 10
        default: nil
        }
    }
}
