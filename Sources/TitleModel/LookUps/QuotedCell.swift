/// A cell of a csv file in quotes, each quote in it doubled, also one that a mark combines with.
public enum QuotedCell {
    public static func text(_ text: String) -> String {
        var quoted: String.UnicodeScalarView = "\"".unicodeScalars
        for scalar in text.unicodeScalars { quoted.append(contentsOf: scalar == "\"" ? [scalar, scalar] : [scalar]) }
        quoted.append("\"")
        return String(quoted)
    }
}
