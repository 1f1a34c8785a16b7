/// What a person must state in words: a ground, the number of a document (文号).
enum StatedText {
    /// Not empty, not white space alone, and no longer than so many characters.
    static func isFilled(_ text: String, upTo limit: Int) -> Bool {
        text.unicodeScalars.count <= limit && text.unicodeScalars.contains { !$0.properties.isWhitespace }
    }
}
