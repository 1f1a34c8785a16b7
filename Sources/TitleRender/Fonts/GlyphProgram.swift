import Synchronization
import TitleDocument

/// A glyph as a Type 2 charstring of its own: no hints, no subroutines, nothing that another glyph must bring along
/// (Adobe Technical Note 5177).
///
/// Made once per glyph and grid and kept, so that a document's font is a matter of laying bytes side by side. Its memory
/// is that of the face's `GlyphPrograms`, which outlives all documents set in it: to count it at every glyph would make
/// threads wait for each other. Sendable because that memory is never changed.
struct GlyphProgram: @unchecked Sendable {
    let charstring: UnsafeBufferPointer<UInt8>
    /// The charstring in `GlyphCode`.
    let coded: CodedPiece
    /// In thousandths of an em, as the document's width table must repeat it.
    let width: Int
}

/// The programs of one face on one grid that have been asked for.
final class GlyphPrograms: Sendable {
    private unowned let face: FontFace
    private let grid: OutlineGrid
    /// By glyph: where its program lies.
    private let places: WordTable
    private let making = Mutex<Void>(())

    init(of face: FontFace, on grid: OutlineGrid) {
        (self.face, self.grid) = (face, grid)
        places = WordTable(count: face.glyphCount)
    }

    deinit {
        for glyph in 0..<places.count {
            guard let program = UnsafeMutablePointer<GlyphProgram>(bitPattern: places[glyph]) else { continue }
            program.pointee.charstring.deallocate()
            program.pointee.coded.deallocate()
            program.deallocate()
        }
    }

    func program(of glyph: UInt32) -> GlyphProgram {
        let glyph = min(Int(glyph), places.count - 1)
        if let known = UnsafePointer<GlyphProgram>(bitPattern: places[glyph]) { return known.pointee }
        return making.withLock { _ in
            if let known = UnsafePointer<GlyphProgram>(bitPattern: places[glyph]) { return known.pointee }
            let fresh = UnsafeMutablePointer<GlyphProgram>.allocate(capacity: 1)
            fresh.initialize(to: made(UInt32(glyph)))
            _ = places.settle(UInt(bitPattern: fresh), at: glyph)
            return fresh.pointee
        }
    }

    private func made(_ glyph: UInt32) -> GlyphProgram {
        let width = Int(face.advance(of: glyph).rounded())
        let charstring = GlyphProgram.charstring(face.outline(of: glyph), width: width, on: grid)
        let kept = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: charstring.count)
        _ = kept.initialize(from: charstring)
        return GlyphProgram(
            charstring: UnsafeBufferPointer(kept),
            coded: CodedPiece(keeping: GlyphCode.code.coded(charstring), of: charstring),
            width: width
        )
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
