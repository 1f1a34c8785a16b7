import Synchronization
import TitleDocument

/// A glyph as a Type 2 charstring of its own: no hints, no subroutines, nothing that another glyph must bring along
/// (Adobe Technical Note 5177).
///
/// Made once per glyph and grid and kept, so that a document's font is a matter of laying bytes side by side.
struct GlyphProgram: Sendable {
    let charstring: [UInt8]
    /// The charstring in `GlyphCode`.
    let coded: CodedBytes
    /// In thousandths of an em, as the document's width table must repeat it.
    let width: Int
}

/// The programs of one face on one grid that have been asked for.
final class GlyphPrograms: Sendable {
    private unowned let face: FontFace
    private let grid: OutlineGrid
    private let kept = Mutex<[UInt32: GlyphProgram]>([:])

    init(of face: FontFace, on grid: OutlineGrid) {
        (self.face, self.grid) = (face, grid)
    }

    func program(of glyph: UInt32) -> GlyphProgram {
        kept.withLock { kept in
            if let program = kept[glyph] { return program }
            let width = Int(face.advance(of: glyph).rounded())
            let charstring = GlyphProgram.charstring(face.outline(of: glyph), width: width, on: grid)
            let program = GlyphProgram(charstring: charstring, coded: GlyphCode.code.coded(charstring), width: width)
            kept[glyph] = program
            return program
        }
    }
}

extension GlyphProgram {
    /// The width every font of ours assumes when a charstring names none: that of a Chinese character.
    static let usualWidth = 1000

    static func charstring(_ outline: Path, width: Int, on grid: OutlineGrid) -> [UInt8] {
        var writer = CharstringWriter(grid)
        if width != GlyphProgram.usualWidth { writer.width(width) }
        outline.withFewerCurves(tolerance: grid.tolerance).steps.forEach { writer.write($0) }
        writer.end()
        return writer.bytes
    }
}
