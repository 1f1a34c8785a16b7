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

/// The programs of one face that have been asked for.
final class GlyphPrograms: Sendable {
    struct Making: Hashable {
        let grid: OutlineGrid
        /// What the pen moves further after each glyph than the face says, in thousandths of an em.
        let widening: Int
    }

    private unowned let face: FontFace
    private let making: Making
    /// By glyph: where its program lies.
    private let places: WordTable
    private let lock = Mutex<Void>(())

    init(of face: FontFace, _ making: Making) {
        (self.face, self.making) = (face, making)
        places = WordTable(count: face.glyphCount)
    }

    deinit {
        for glyph in 0..<places.count {
            guard let program = UnsafeMutablePointer<GlyphProgram>(bitPattern: places[glyph]) else { continue }
            UnsafeMutableRawPointer(program).deallocate()
        }
    }

    func program(of glyph: UInt32) -> GlyphProgram {
        let glyph = min(Int(glyph), places.count - 1)
        if let known = UnsafePointer<GlyphProgram>(bitPattern: places[glyph]) { return known.pointee }
        return lock.withLock { _ in
            if let known = UnsafePointer<GlyphProgram>(bitPattern: places[glyph]) { return known.pointee }
            let fresh = made(UInt32(glyph))
            _ = places.settle(UInt(bitPattern: fresh), at: glyph)
            return fresh.pointee
        }
    }

    /// The program, its coded form and its bytes in one piece of memory: documents read it front to back.
    private func made(_ glyph: UInt32) -> UnsafePointer<GlyphProgram> {
        let width = Int(face.advance(of: glyph).rounded()) + making.widening
        let bytes = GlyphProgram.charstring(face.outline(of: glyph), width: width, on: making.grid)
        let coded = GlyphCode.code.coded(bytes)
        let (wordsAt, wordBytes) = (MemoryLayout<GlyphProgram>.stride, coded.wordCount * MemoryLayout<UInt64>.stride)
        let memory = UnsafeMutableRawPointer.allocate(
            byteCount: wordsAt + wordBytes + bytes.count,
            alignment: Self.cacheLine
        )
        let words = (memory + wordsAt).bindMemory(to: UInt64.self, capacity: coded.wordCount)
        let kept = UnsafeMutableBufferPointer(
            start: (memory + wordsAt + wordBytes).bindMemory(to: UInt8.self, capacity: bytes.count),
            count: bytes.count
        )
        _ = kept.initialize(from: bytes)
        let program = memory.bindMemory(to: GlyphProgram.self, capacity: 1)
        program.initialize(
            to: GlyphProgram(
                charstring: UnsafeBufferPointer(kept),
                coded: CodedPiece(coded, of: bytes, keptAt: words),
                width: width
            )
        )
        return UnsafePointer(program)
    }

    private static let cacheLine = 64
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
