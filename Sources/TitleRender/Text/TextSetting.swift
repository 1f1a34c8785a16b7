/// Places fitted text in its box as glyph runs.
struct TextSetting {
    let text: ShapedText
    let style: TextStyle
    let box: Box

    /// Upper edge of the em box of Chinese characters above the base line, in ems.
    private static let ascent = 0.88

    /// What draws the text, turned where it is vertical; nil when it does not fit.
    func commands() -> [DisplayCommand]? {
        guard style.isVertical else { return runs()?.map { .glyphs($0) } }
        let lying = Box(x: 0, y: 0, width: box.height, height: box.width)
        guard let runs = TextSetting(text: text, style: style, box: lying).runs() else { return nil }
        let turn = Transform.translation(box.right, box.y)(.rotation(degrees: 90))
        return [.group(turn, opacity: 1, runs.map { .glyphs($0) })]
    }

    /// Lying glyph runs; nil when the text does not fit.
    func runs() -> [GlyphRun]? {
        let fitting = TextFitting(text: text, style: style, width: box.width, height: box.height)
        return fitting.fitted().map { runs(as: $0) }
    }

    /// Lying glyph runs of a text that was fitted before.
    func runs(as fitted: FittedText) -> [GlyphRun] {
        var baseline = top(fitted) + Self.ascent * fitted.size
        var step = style.leading * fitted.size
        if style.isVertical {
            // Turned clockwise, what lies lowest stands leftmost: the first line is laid below the others.
            baseline += step * Double(fitted.lines.count - 1)
            step = -step
        }
        var runs: [GlyphRun] = []
        for line in fitted.lines {
            let width = text.reach(line, spacing: style.spacing) * fitted.size
            let start = left(width) + text.overhang(line).left * fitted.size
            runs += text.runs(line, at: Point(start, baseline), size: fitted.size, style: style)
            baseline += step
        }
        return runs
    }

    private func left(_ width: Double) -> Double {
        switch style.alignment {
        case .left: box.x
        case .center: box.x + (box.width - width) / 2
        case .right: box.right - width
        }
    }

    /// The upper edge of the first line's em box.
    private func top(_ fitted: FittedText) -> Double {
        let block = (Double(max(0, fitted.lines.count - 1)) * style.leading + 1) * fitted.size
        let margin = TextFitting.margin / 2 * fitted.size
        return switch style.verticalAlignment {
        case .top: box.y + margin
        case .middle: box.y + (box.height - block) / 2
        case .bottom: box.bottom - block - margin
        }
    }
}

extension ShapedText {
    /// One line as glyph runs, one a font, from `origin` on the base line; `size` in millimetres.
    func runs(_ line: Range<Int>, at origin: Point, size: Double, style: TextStyle) -> [GlyphRun] {
        var (runs, start, x) = ([GlyphRun](), line.lowerBound, origin.x)
        while start < line.upperBound {
            let face = clusters[start].glyph.face
            let end = clusters[start..<line.upperBound].firstIndex { $0.glyph.face !== face } ?? line.upperBound
            var run = GlyphRun(face: face, size: size, color: style.color, spacing: style.spacing * size)
            run.glyphs.reserveCapacity(end - start)
            for index in start..<end {
                run.append(clusters[index], at: Point(x, origin.y))
                x += (clusters[index].advance + style.spacing) * size
            }
            runs.append(run)
            start = end
        }
        return runs
    }
}
