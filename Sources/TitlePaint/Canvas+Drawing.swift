internal import CCairo
internal import TitleRender

extension Canvas {
    func draw(_ commands: [DisplayCommand]) throws(PaintFault) {
        for command in commands {
            switch command {
            case .shape(let path, let painting): draw(path, painting)
            case .glyphs(let run): draw(run.outline, Painting(fill: Fill(color: run.color)))
            case .picture(let image, let box): try draw(image, in: box)
            case .symbol(let symbol, let box, let color):
                let white = Color(red: 255, green: 255, blue: 255)
                draw(.rectangle(symbol.quietBox(around: box)), Painting(fill: Fill(color: white)))
                draw(symbol.path(in: box), Painting(fill: Fill(color: color)))
            case .group(let map, let opacity, let inner): try group(map, opacity, inner)
            }
        }
    }

    /// Like ink on what lies below: white leaves it as it is, colour darkens it.
    func stamp(_ commands: [DisplayCommand], under map: Transform) throws(PaintFault) {
        cairo_push_group(context)
        try group(map, 1, commands)
        cairo_pop_group_to_source(context)
        cairo_set_operator(context, CAIRO_OPERATOR_MULTIPLY)
        cairo_paint(context)
        cairo_set_operator(context, CAIRO_OPERATOR_OVER)
    }

    private func group(_ map: Transform, _ opacity: Double, _ commands: [DisplayCommand]) throws(PaintFault) {
        cairo_save(context)
        defer { cairo_restore(context) }
        var matrix = cairo_matrix_t(xx: map.a, yx: map.b, xy: map.c, yy: map.d, x0: map.e, y0: map.f)
        cairo_transform(context, &matrix)
        guard opacity < 1 else { return try draw(commands) }
        cairo_push_group(context)
        try draw(commands)
        cairo_pop_group_to_source(context)
        cairo_paint_with_alpha(context, opacity)
    }

    private func draw(_ path: Path, _ painting: Painting) {
        guard !path.steps.isEmpty else { return }
        cairo_new_path(context)
        for step in path.steps { append(step) }
        if let fill = painting.fill {
            cairo_set_fill_rule(context, fill.rule == .evenOdd ? CAIRO_FILL_RULE_EVEN_ODD : CAIRO_FILL_RULE_WINDING)
            set(fill.color, fill.opacity)
            cairo_fill_preserve(context)
        }
        if let stroke = painting.stroke { draw(stroke) }
        cairo_new_path(context)
    }

    private func append(_ step: Path.Step) {
        switch step {
        case .move(let point): cairo_move_to(context, point.x, point.y)
        case .line(let point): cairo_line_to(context, point.x, point.y)
        case .curve(let one, let two, let end):
            cairo_curve_to(context, one.x, one.y, two.x, two.y, end.x, end.y)
        case .close: cairo_close_path(context)
        }
    }

    private func draw(_ stroke: Stroke) {
        set(stroke.color, stroke.opacity)
        cairo_set_line_width(context, stroke.width)
        cairo_set_line_cap(context, stroke.cap.cairo)
        cairo_set_line_join(context, stroke.join.cairo)
        cairo_set_miter_limit(context, stroke.miterLimit)
        cairo_set_dash(context, stroke.dashes, Int32(stroke.dashes.count), stroke.dashOffset)
        cairo_stroke_preserve(context)
    }

    private func set(_ color: Color, _ opacity: Double) {
        let (red, green, blue) = (Double(color.red) / 255, Double(color.green) / 255, Double(color.blue) / 255)
        cairo_set_source_rgba(context, red, green, blue, opacity)
    }
}

extension Stroke.Cap {
    fileprivate var cairo: cairo_line_cap_t {
        switch self {
        case .butt: CAIRO_LINE_CAP_BUTT
        case .round: CAIRO_LINE_CAP_ROUND
        case .square: CAIRO_LINE_CAP_SQUARE
        }
    }
}

extension Stroke.Join {
    fileprivate var cairo: cairo_line_join_t {
        switch self {
        case .miter: CAIRO_LINE_JOIN_MITER
        case .round: CAIRO_LINE_JOIN_ROUND
        case .bevel: CAIRO_LINE_JOIN_BEVEL
        }
    }
}
