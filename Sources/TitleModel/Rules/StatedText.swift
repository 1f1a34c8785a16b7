/// What a person must state in words: a ground, the number of a document (文号).
public enum StatedText {
    /// Why a text cannot be kept.
    public enum Fault: Hashable, Sendable {
        case empty
        case tooLong(most: Int)
        /// It holds a character that is not seen, by its code point.
        case hidden(String)
        /// It is to stand in a letter or on a certificate, and no font draws this character of it.
        case undrawable(String)
    }

    /// Not empty, not white space alone, no longer than so many characters, and nothing in it that is not seen; a text of
    /// several lines may hold line ends, tabs and the marks that choose between forms of Mongolian letters.
    public static func check(_ text: String, upTo limit: Int, lines: Bool = false) throws(OfficeRefusal) {
        guard isFilled(text, upTo: .max) else { throw .textUnfit(.empty) }
        guard isFilled(text, upTo: limit) else { throw .textUnfit(.tooLong(most: limit)) }
        try expectSeen(text, lines: lines)
    }

    /// Two texts that look alike are alike only when nothing in them is hidden.
    static func expectSeen(_ text: String, lines: Bool = false) throws(OfficeRefusal) {
        let hidden = text.unicodeScalars.first { isHidden($0) && !(lines && mayStandInLines($0)) }
        if let hidden { throw .textUnfit(.hidden(codePoint(hidden))) }
    }

    /// Not empty, not white space alone, and no longer than so many characters.
    static func isFilled(_ text: String, upTo limit: Int) -> Bool {
        text.unicodeScalars.count <= limit && text.unicodeScalars.contains { !$0.properties.isWhitespace }
    }

    /// What two numbers have in common that a reader takes for the same: half-width, without white space.
    public static func alike(_ text: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where !scalar.properties.isWhitespace {
            let isWide = (0xFF01...0xFF5E).contains(scalar.value)
            result.append(isWide ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar)
        }
        return String(result)
    }

    private static func mayStandInLines(_ scalar: Unicode.Scalar) -> Bool {
        [9, 10, 13].contains(scalar.value) || (0x180B...0x180F).contains(scalar.value)
    }
}
