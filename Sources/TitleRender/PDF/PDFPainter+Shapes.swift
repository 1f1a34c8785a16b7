import TitleDocument

extension PDFPainter {
    mutating func paint(_ path: Path, _ painting: Painting) {
        let opacity = Opacity(fill: painting.fill?.opacity ?? 1, stroke: painting.stroke?.opacity ?? 1)
        guard opacity.fill < 1000 || opacity.stroke < 1000 || painting.stroke != nil else {
            return draw(path, painting)
        }
        inside {
            if opacity.fill < 1000 || opacity.stroke < 1000 { $0.use(opacity) }
            if let stroke = painting.stroke { $0.prepare(stroke) }
            $0.draw(path, painting)
        }
    }

    private mutating func draw(_ path: Path, _ painting: Painting) {
        if let fill = painting.fill { self.fill(fill.color) }
        append(path, closes: painting.stroke != nil)
        switch (painting.fill?.rule, painting.stroke != nil) {
        case (.nonZero?, false): out.append("f\n")
        case (.evenOdd?, false): out.append("f*\n")
        case (.nonZero?, true): out.append("B\n")
        case (.evenOdd?, true): out.append("B*\n")
        case (nil, true): out.append("S\n")
        case (nil, false): out.append("n\n")
        }
    }

    private mutating func prepare(_ stroke: Stroke) {
        append(stroke.color)
        out.append("RG ")
        out.append(stroke.width, decimals: 4)
        out.append(" w ")
        if stroke.cap != .butt { out.append(stroke.cap == .round ? "1 J " : "2 J ") }
        switch stroke.join {
        case .miter:
            out.append(stroke.miterLimit)
            out.append(" M ")
        case .round: out.append("1 j ")
        case .bevel: out.append("2 j ")
        }
        appendDashes(stroke)
        out.append("\n")
    }

    private mutating func appendDashes(_ stroke: Stroke) {
        guard !stroke.dashes.isEmpty else { return }
        out.append("[")
        for dash in stroke.dashes {
            out.append(dash)
            out.append(" ")
        }
        out.append("] ")
        out.append(stroke.dashOffset)
        out.append(" d ")
    }

    /// What is only filled need not be closed, and no line need be drawn to where closing draws it.
    private mutating func append(_ path: Path, closes: Bool) {
        var start = Point(0, 0)
        for (index, step) in path.steps.enumerated() where !path.staysInPlace(at: index) {
            switch step {
            case .move(let point):
                start = point
                append(point)
                out.append("m\n")
            case .line(let point):
                if point == start, index + 1 < path.steps.count, path.steps[index + 1] == .close { continue }
                append(point)
                out.append("l\n")
            case .curve(let one, let two, let end):
                append(one)
                append(two)
                append(end)
                out.append("c\n")
            case .close:
                if closes { out.append("h\n") }
            }
        }
    }
}

extension Path {
    /// Whether a step is a line of no length among others, which shows nothing.
    ///
    /// pdfium takes the box of a stroke with one too small and cuts it off. Alone it is a dot, where ends are round.
    fileprivate func staysInPlace(at index: Int) -> Bool {
        guard case .line(let end) = steps[index], index > 0, steps[index - 1].end == end else { return false }
        return steps[index - 1].draws || index + 1 < steps.count && steps[index + 1].draws
    }
}

extension Path.Step {
    fileprivate var draws: Bool {
        switch self {
        case .line, .curve: true
        case .move, .close: false
        }
    }
}
