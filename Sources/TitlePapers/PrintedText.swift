package import TitleRender

/// What a letter can say: its fonts have every character of it.
public enum PrintedText {
    /// As it is typed for a letter: a tab is a blank.
    public static func typed(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\t" ? " " : $0 }))
    }

    /// The first character of a text, line ends aside, that no font of a letter draws; nil where there is none, and where the
    /// machine has no fonts to ask.
    public static func undrawable(in text: String) -> Unicode.Scalar? {
        let words = typed(text).split(whereSeparator: \.isNewline).joined(separator: " ")
        return fonts?.missingCharacters(in: words, chain: .song).first
    }

    private static let fonts = try? FontLibrary([.song])

    /// What stands for a character that was kept and cannot be drawn.
    private static let unknown: Unicode.Scalar = "□"

    /// The same text with nothing in it that stops its drawing.
    static func drawn(_ text: String, with fonts: FontLibrary) -> String {
        let words = typed(text)
        let missing = Set(fonts.missingCharacters(in: words, chain: .song))
        // A mark that chooses a form of the character before it has none at the beginning.
        let rest = words.unicodeScalars.drop { $0.properties.isVariationSelector }
        return String(String.UnicodeScalarView(rest.map { missing.contains($0) ? unknown : narrowed($0) }))
    }

    /// No character of a letter is wider than high, which its boxes and the length of its rows reckon with.
    private static func narrowed(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        ["\u{2E3A}", "\u{2E3B}"].contains(scalar) ? "\u{2014}" : scalar
    }
}

extension FaceContent {
    /// With texts and rows that the fonts can draw, whatever was kept.
    package func drawn(with fonts: FontLibrary) -> FaceContent {
        var content = self
        let rows = rows
        content.texts = texts.mapValues { PrintedText.drawn($0, with: fonts) }
        content.rows = TableRows(count: rows.count) { row in
            rows.texts(row).mapValues { PrintedText.drawn($0, with: fonts) }
        }
        return content
    }
}
