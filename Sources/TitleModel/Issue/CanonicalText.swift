/// A list of texts as one text that can be read in one way only: netstrings, `length:text` with the length in bytes.
public enum CanonicalText {
    public static func of(_ fields: [String]) -> String {
        var text = ""
        text.reserveCapacity(fields.reduce(1) { $0 + $1.utf8.count + 5 })
        for field in fields {
            text += String(field.utf8.count)
            text += ":"
            text += field
        }
        text += "\n"
        return text
    }
}
