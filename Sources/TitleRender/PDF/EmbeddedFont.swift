/// The glyphs of one font that a piece of content uses, each with the code under which the content shows it.
///
/// A glyph drawn for two different texts gets two codes, so that every text copies out as it was written.
struct EmbeddedFont: Sendable {
    struct Use: Hashable, Sendable {
        let glyph: UInt32
        let text: String
    }

    let face: FontFace
    private(set) var uses: [Use] = []
    private var codes: [Use: Int] = [:]

    init(face: FontFace) {
        self.face = face
    }

    /// 1…: code 0 is the blank glyph that nothing shows.
    mutating func code(for glyph: GlyphRun.Glyph) -> Int {
        let use = Use(glyph: glyph.id, text: glyph.text)
        if let code = codes[use] { return code }
        uses.append(use)
        codes[use] = uses.count
        return uses.count
    }
}
