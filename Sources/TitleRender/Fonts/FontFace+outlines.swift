import CHarfBuzz

extension FontFace {
    /// The outline of a glyph in thousandths of an em, y up, the origin at its left end on the base line.
    func outline(of glyph: UInt32) -> Path {
        var pen = OutlinePen(scale: 1000 / unitsPerEm)
        withUnsafeMutablePointer(to: &pen) { hb_font_get_glyph_shape(font, glyph, OutlinePen.functions.pointer, $0) }
        return pen.path
    }

    /// How far the pen moves after a glyph, in thousandths of an em.
    func advance(of glyph: UInt32) -> Double {
        Double(hb_font_get_glyph_h_advance(font, glyph)) * 1000 / unitsPerEm
    }

    /// The box around the ink of a glyph in ems, y down from the base line; nil for a blank one.
    func ink(of glyph: UInt32) -> Box? {
        var extents = hb_glyph_extents_t()
        guard hb_font_get_glyph_extents(font, glyph, &extents) != 0, extents.width != 0 || extents.height != 0 else {
            return nil
        }
        return Box(
            x: Double(extents.x_bearing) / unitsPerEm,
            y: -Double(extents.y_bearing) / unitsPerEm,
            width: Double(extents.width) / unitsPerEm,
            height: -Double(extents.height) / unitsPerEm
        )
    }
}

extension FontFace {
    /// Where the ink of a glyph begins and how wide it is, in ems; nil for a blank one.
    ///
    /// HarfBuzz runs the glyph's program for an answer; it is asked once for each.
    func inkAcross(_ glyph: UInt32) -> (left: Double, width: Double)? {
        let place = min(Int(glyph), glyphCount - 1)
        let known = inksAcross[place]
        let word = Int(bitPattern: known != 0 ? known : inksAcross.settle(askedInkAcross(glyph), at: place))
        guard word & 2 != 0 else { return nil }
        return (Double((word << 31) >> 33) / unitsPerEm, Double(word >> 33) / unitsPerEm)
    }

    /// Bit 0: known; bit 1: not blank; then twice 31 bits, the place and the width in the font's units.
    private func askedInkAcross(_ glyph: UInt32) -> UInt {
        var extents = hb_glyph_extents_t()
        guard hb_font_get_glyph_extents(font, glyph, &extents) != 0, extents.width != 0 || extents.height != 0 else {
            return 1
        }
        let (left, width) = (Int(extents.x_bearing) & 0x7FFF_FFFF, Int(extents.width) & 0x7FFF_FFFF)
        return UInt(bitPattern: (width << 33) | (left << 2)) | 3
    }
}

/// Takes down what HarfBuzz draws.
private struct OutlinePen {
    let scale: Double
    var path = Path()
    var current = Point(0, 0)

    init(scale: Double) {
        self.scale = scale
    }

    static let functions = DrawFunctions()

    mutating func go(_ x: Float, _ y: Float) -> Point {
        current = Point(Double(x) * scale, Double(y) * scale)
        return current
    }
}

/// The call-backs, made once.
///
/// Sendable because they are immutable and hold no state.
private final class DrawFunctions: @unchecked Sendable {
    let pointer: OpaquePointer?

    init() {
        pointer = hb_draw_funcs_create()
        hb_draw_funcs_set_move_to_func(pointer, { _, pen, _, x, y, _ in draw(pen) { $0.move(x, y) } }, nil, nil)
        hb_draw_funcs_set_line_to_func(pointer, { _, pen, _, x, y, _ in draw(pen) { $0.line(x, y) } }, nil, nil)
        hb_draw_funcs_set_quadratic_to_func(
            pointer,
            { _, pen, _, cx, cy, x, y, _ in draw(pen) { $0.quadratic(cx, cy, x, y) } },
            nil,
            nil
        )
        hb_draw_funcs_set_cubic_to_func(
            pointer,
            { _, pen, _, ax, ay, bx, by, x, y, _ in draw(pen) { $0.cubic(ax, ay, bx, by, x, y) } },
            nil,
            nil
        )
        hb_draw_funcs_set_close_path_func(
            pointer,
            { _, pen, _, _ in draw(pen) { $0.path.steps.append(.close) } },
            nil,
            nil
        )
        hb_draw_funcs_make_immutable(pointer)
    }
}

private func draw(_ pen: UnsafeMutableRawPointer?, _ stroke: (inout OutlinePen) -> Void) {
    guard let pen else { return }
    stroke(&pen.assumingMemoryBound(to: OutlinePen.self).pointee)
}

extension OutlinePen {
    mutating func move(_ x: Float, _ y: Float) {
        path.steps.append(.move(go(x, y)))
    }

    mutating func line(_ x: Float, _ y: Float) {
        path.steps.append(.line(go(x, y)))
    }

    mutating func quadratic(_ cx: Float, _ cy: Float, _ x: Float, _ y: Float) {
        let start = current
        let control = go(cx, cy)
        path.quadratic(from: start, control: control, to: go(x, y))
    }

    mutating func cubic(_ ax: Float, _ ay: Float, _ bx: Float, _ by: Float, _ x: Float, _ y: Float) {
        let one = go(ax, ay)
        let two = go(bx, by)
        path.steps.append(.curve(one, two, go(x, y)))
    }
}
