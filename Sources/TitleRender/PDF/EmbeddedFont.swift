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
    /// The outlines of `uses`, in the same order.
    private(set) var programs: [GlyphProgram] = []
    /// The code a glyph got first: nearly every glyph has one only.
    private var firstCodes: [UInt32: Int] = [:]
    private var otherCodes: [Use: Int] = [:]

    init(face: FontFace) {
        self.face = face
        firstCodes.reserveCapacity(128)
    }

    /// 1…: code 0 is the blank glyph that nothing shows.
    mutating func code(for glyph: GlyphRun.Glyph) -> Int {
        guard let first = firstCodes[glyph.id] else {
            let code = add(glyph)
            firstCodes[glyph.id] = code
            return code
        }
        if uses[first - 1].text == glyph.text { return first }
        let use = Use(glyph: glyph.id, text: glyph.text)
        if let code = otherCodes[use] { return code }
        let code = add(glyph)
        otherCodes[use] = code
        return code
    }

    /// In thousandths of an em.
    func width(ofCode code: Int) -> Int { programs[code - 1].width }

    private mutating func add(_ glyph: GlyphRun.Glyph) -> Int {
        uses.append(Use(glyph: glyph.id, text: glyph.text))
        programs.append(face.program(of: glyph.id))
        return uses.count
    }
}
