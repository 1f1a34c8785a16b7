/// What somebody typed to look for a person, as the trail keeps it: enough to tell what was asked, not to ask it again.
public enum SearchIsKeptMasked {
    /// The first character of a name, the others covered.
    public static func name(_ typed: String) -> String {
        let scalars = typed.unicodeScalars.prefix(50)
        guard let first = scalars.first else { return "" }
        return String(Character(first)) + String(repeating: "*", count: scalars.count - 1)
    }

    /// The last two characters of a number, the others covered.
    public static func number(_ typed: String) -> String {
        let scalars = typed.unicodeScalars.prefix(50)
        guard scalars.count > 2 else { return String(repeating: "*", count: scalars.count) }
        let tail = String(String.UnicodeScalarView(scalars.suffix(2)))
        return String(repeating: "*", count: scalars.count - 2) + tail
    }
}
