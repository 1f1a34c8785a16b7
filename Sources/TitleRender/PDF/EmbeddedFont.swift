/// The glyphs that a piece of content uses, each with the code under which the content shows it.
///
/// One font for glyphs of all faces: a program depends on no other glyph, and one font deflates, reads and weighs less
/// than four. A glyph drawn for two different texts gets two codes, so that every text copies out as it was written.
struct EmbeddedFont: Sendable {
    struct Use: Hashable, Sendable {
        /// The place of its face, as `place` answers it.
        let face: Int
        let glyph: UInt32
        let characters: GlyphCharacters
    }

    /// A face, and how much wider than usual its glyphs are.
    private struct Source {
        let face: FontFace
        let widening: Int
        let programs: GlyphPrograms
    }

    let grid: OutlineGrid
    private(set) var uses: [Use] = []
    /// The outlines of `uses`, in the same order.
    private(set) var programs: [GlyphProgram] = []
    private var sources: [Source] = []
    /// The highest code that text shows which says nothing; 0 when there is none.
    private(set) var highestMuteCode = 0
    /// By face and glyph, the code it got first: nearly every glyph has one only.
    private var firstCodes = IntegerTable()
    private var otherCodes: [Use: Int] = [:]

    init(grid: OutlineGrid) {
        self.grid = grid
        uses.reserveCapacity(256)
        programs.reserveCapacity(256)
    }

    var faces: [FontFace] { sources.map(\.face) }

    /// The place of a face, which `code` then names; `widening` as in `GlyphPrograms.Making`.
    mutating func place(of face: FontFace, widening: Int = 0) -> Int {
        if let known = sources.firstIndex(where: { $0.face === face && $0.widening == widening }) { return known }
        let making = GlyphPrograms.Making(grid: grid, widening: widening)
        sources.append(Source(face: face, widening: widening, programs: face.programs(making)))
        return sources.count - 1
    }

    /// Notes that a code is shown by text that says nothing.
    mutating func mute(_ code: Int) { highestMuteCode = max(highestMuteCode, code) }

    /// The code, 1…, and the width in thousandths of an em; code 0 is the blank glyph that nothing shows.
    mutating func code(for glyph: GlyphRun.Glyph, ofFace face: Int) -> (code: Int, width: Int) {
        let code = numberedCode(for: glyph, face)
        return (code, programs[code - 1].width)
    }

    private mutating func numberedCode(for glyph: GlyphRun.Glyph, _ face: Int) -> Int {
        let key = UInt64(face) << 32 | UInt64(glyph.id)
        let first = firstCodes.value(of: key, otherwise: uses.count + 1)
        if first > uses.count { return add(glyph, face) }
        if uses[first - 1].characters == glyph.characters { return first }
        let use = Use(face: face, glyph: glyph.id, characters: glyph.characters)
        if let code = otherCodes[use] { return code }
        let code = add(glyph, face)
        otherCodes[use] = code
        return code
    }

    private mutating func add(_ glyph: GlyphRun.Glyph, _ face: Int) -> Int {
        uses.append(Use(face: face, glyph: glyph.id, characters: glyph.characters))
        programs.append(sources[face].programs.program(of: glyph.id))
        return uses.count
    }
}
