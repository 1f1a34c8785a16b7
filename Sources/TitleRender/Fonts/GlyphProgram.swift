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
        outline.steps.forEach { writer.write($0) }
        writer.end()
        self.init(charstring: writer.bytes, width: width)
    }
}

/// Writes one charstring, many pairs to an operator (at most 48 numbers may wait on the stack).
private struct CharstringWriter {
    var bytes: [UInt8] = []
    private var x = 0
    private var y = 0
    private var waiting: UInt8 = 0
    private var depth = 0

    private static let lines: UInt8 = 5
    private static let curves: UInt8 = 8
    private static let move: UInt8 = 21
    private static let endchar: UInt8 = 14

    mutating func write(_ step: Path.Step) {
        switch step {
        case .move(let point):
            flush()
            go(point)
            bytes.append(Self.move)
        case .line(let point):
            room(for: 2, of: Self.lines)
            go(point)
        case .curve(let one, let two, let end):
            room(for: 6, of: Self.curves)
            go(one)
            go(two)
            go(end)
        case .close:
            break
        }
    }

    mutating func end() {
        flush()
        bytes.append(Self.endchar)
    }

    private mutating func room(for count: Int, of operation: UInt8) {
        if waiting != operation || depth + count > 48 { flush() }
        waiting = operation
        depth += count
    }

    private mutating func flush() {
        if depth > 0 { bytes.append(waiting) }
        depth = 0
    }

    private mutating func go(_ point: Point) {
        let (nextX, nextY) = (Int(point.x.rounded()), Int(point.y.rounded()))
        number(nextX - x)
        number(nextY - y)
        (x, y) = (nextX, nextY)
    }

    /// Technical Note 5177, 3.2: one byte up to 107, two up to 1131, three beyond.
    mutating func number(_ value: Int) {
        switch value {
        case -107...107:
            bytes.append(UInt8(value + 139))
        case 108...1131:
            bytes += [UInt8((value - 108) / 256 + 247), UInt8((value - 108) % 256)]
        case -1131 ... -108:
            bytes += [UInt8((-value - 108) / 256 + 251), UInt8((-value - 108) % 256)]
        default:
            let short = UInt16(bitPattern: Int16(clamping: value))
            bytes += [28, UInt8(short >> 8), UInt8(short & 255)]
        }
    }
}
