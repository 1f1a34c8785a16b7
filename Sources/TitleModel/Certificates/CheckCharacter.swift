/// ISO/IEC 7064 MOD 37,36: one check character over digits and capital letters.
///
/// It finds every single substitution and nearly all transpositions.
public enum CheckCharacter {
    private static let alphabet = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ".utf8)

    /// The check character of `text`; nil when it holds anything but digits and capital letters.
    public static func mod37x36(_ text: String) -> Character? {
        var product = 36
        for byte in text.utf8 {
            guard let value = alphabet.firstIndex(of: byte) else { return nil }
            product = (product + value) % 36
            product = (product == 0 ? 36 : product) * 2 % 37
        }
        return Character(Unicode.Scalar(alphabet[(37 - product) % 36]))
    }

    /// Whether the last character of `text` is the check character of what stands before it.
    public static func isRight(_ text: String) -> Bool {
        guard text.utf8.count >= 2, let last = text.last else { return false }
        return mod37x36(String(text.dropLast())) == last
    }
}
