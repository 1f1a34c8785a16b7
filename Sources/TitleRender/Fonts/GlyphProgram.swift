import Synchronization

/// A glyph as a Type 2 charstring of its own: no hints, no subroutines, nothing that another glyph must bring along
/// (Adobe Technical Note 5177).
///
/// Made once per glyph and kept, so that a document's font is a matter of laying bytes side by side.
struct GlyphProgram: Equatable, Sendable {
    let charstring: [UInt8]
    /// In thousandths of an em, as the document's width table must repeat it.
    let width: Int
}

extension FontFace {
    func program(of glyph: UInt32) -> GlyphProgram {
        programs.withLock { kept in
            if let program = kept[glyph] { return program }
            let program = GlyphProgram(outline(of: glyph), width: Int(advance(of: glyph).rounded()))
            kept[glyph] = program
            return program
        }
    }
}

extension GlyphProgram {
    /// The width every font of ours assumes when a charstring names none: that of a Chinese character.
    static let usualWidth = 1000

    init(_ outline: Path, width: Int) {
        var writer = CharstringWriter()
        if width != GlyphProgram.usualWidth { writer.number(width) }
        outline.withFewerCurves.steps.forEach { writer.write($0) }
        writer.end()
        self.init(charstring: writer.bytes, width: width)
    }
}
