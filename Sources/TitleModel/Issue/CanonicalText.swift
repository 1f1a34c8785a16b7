/// A list of texts as one text that can be read in one way only: netstrings, `length:text` with the length in bytes.
public enum CanonicalText {
    public static func of(_ fields: [String]) -> String {
        fields.reduce(into: "") { text, field in text += "\(field.utf8.count):\(field)" } + "\n"
    }
}
