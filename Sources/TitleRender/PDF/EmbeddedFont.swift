/// The glyphs of one font that a piece of content uses, each with the code under which the content shows it.
///
/// A glyph drawn for two different texts gets two codes, so that every text copies out as it was written.
struct EmbeddedFont: Sendable {
    struct Use: Hashable, Sendable {
        let glyph: UInt32
        let text: String
    }

    let face: FontFace
    let grid: OutlineGrid
    let source: GlyphPrograms
    private(set) var uses: [Use] = []
    /// The outlines of `uses`, in the same order.
    private(set) var programs: [GlyphProgram] = []
    /// The code a glyph got first: nearly every glyph has one only.
    private var firstCodes: [UInt32: Int] = [:]
    private var otherCodes: [Use: Int] = [:]

    init(face: FontFace, grid: OutlineGrid) {
        (self.face, self.grid, source) = (face, grid, face.programs(on: grid))
        firstCodes.reserveCapacity(128)
    }

    /// The code, 1…, and the width in thousandths of an em; code 0 is the blank glyph that nothing shows.
    mutating func code(for glyph: GlyphRun.Glyph) -> (code: Int, width: Int) {
        let code = numberedCode(for: glyph)
        return (code, programs[code - 1].width)
    }

    private mutating func numberedCode(for glyph: GlyphRun.Glyph) -> Int {
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

    private mutating func add(_ glyph: GlyphRun.Glyph) -> Int {
        uses.append(Use(glyph: glyph.id, text: glyph.text))
        programs.append(source.program(of: glyph.id))
        return uses.count
    }
}
