/// A text after shaping, without a size yet: lengths are ems.
struct ShapedText: Equatable, Sendable {
    struct Glyph: Equatable, Sendable {
        /// Not counted: the fonts outlive all text set in them, and counting a font shared by all threads at every glyph
        /// makes them wait for each other.
        unowned(unsafe) var face: FontFace
        var id: UInt32
        var advance: Double
        var offset: Point
    }

    /// The smallest piece that may be moved or broken off: some characters and the glyphs that draw them.
    struct Cluster: Equatable, Sendable {
        let characters: GlyphCharacters
        var glyph: Glyph
        var advance: Double
        /// Of the few clusters that more than one glyph draws, or that have more than five characters.
        private(set) var more: More?

        init(_ characters: GlyphCharacters, _ glyph: Glyph) {
            (self.characters, self.glyph, advance) = (characters, glyph, glyph.advance)
        }

        init(_ text: String, _ glyphs: [Glyph]) {
            self.init(GlyphCharacters(text.unicodeScalars), glyphs[0])
            advance = glyphs.dropFirst().reduce(advance) { $0 + $1.advance }
            let isLong = text.unicodeScalars.count > GlyphCharacters.most
            if glyphs.count > 1 || isLong { more = More(text: text, otherGlyphs: Array(glyphs.dropFirst())) }
        }

        var text: String { more?.text ?? characters.text }
        var glyphs: [Glyph] { [glyph] + (more?.otherGlyphs ?? []) }

        /// How far the ink reaches out of the advance, in ems.
        ///
        /// Letters are asked, since j reaches far to the left; digits and characters in a square keep within theirs.
        var overhang: (left: Double, right: Double) {
            guard more == nil, glyph.advance < 0.9 else { return (0, 0) }
            guard let first = characters.first, first.value > 0x39, let ink = glyph.face.inkAcross(glyph.id) else {
                return (0, 0)
            }
            return (max(0, -ink.left), max(0, ink.left + ink.width - advance))
        }
    }

    /// What most clusters have not.
    final class More: Equatable, Sendable {
        let text: String
        let otherGlyphs: [Glyph]

        init(text: String, otherGlyphs: [Glyph]) {
            (self.text, self.otherGlyphs) = (text, otherGlyphs)
        }

        static func == (left: More, right: More) -> Bool {
            left.text == right.text && left.otherGlyphs == right.otherGlyphs
        }
    }

    var clusters: [Cluster]

    /// How far the ink of a line reaches out of its advances on the left and on the right.
    func overhang(_ range: Range<Int>) -> (left: Double, right: Double) {
        guard let first = range.first, let last = range.last else { return (0, 0) }
        return (clusters[first].overhang.left, clusters[last].overhang.right)
    }

    /// From the leftmost ink to the rightmost, or the advances where they are wider.
    func reach(_ range: Range<Int>, spacing: Double) -> Double {
        let beyond = overhang(range)
        return width(range, spacing: spacing) + beyond.left + beyond.right
    }

    func width(_ range: Range<Int>, spacing: Double) -> Double {
        clusters[range].reduce(0) { $0 + $1.advance } + spacing * Double(max(0, range.count - 1))
    }
}
