import TitleDocument

extension PDFPainter {
    /// Shows a run; where its glyphs do not say the text by themselves, the text stands beside them (14.9.4).
    mutating func paint(_ run: GlyphRun) {
        guard !run.glyphs.isEmpty else { return }
        let (font, face) = font(of: run)
        if run.needsActualText {
            out.append("/Span<</ActualText ")
            out.append(.text(run.text))
            out.append(">>BDC\n")
        }
        fill(run.color)
        out.append("BT\n")
        set(font, run)
        for line in run.levels { show(line, run, face, in: font) }
        out.append("ET\n")
        if run.needsActualText { out.append("EMC\n") }
    }

    private mutating func set(_ font: Int, _ run: GlyphRun) {
        out.append("/")
        out.append(syntax: prefix)
        out.append("F")
        out.append(font)
        out.append(" ")
        out.append(run.size, decimals: 4)
        out.append(" Tf\n")
    }

    /// Glyphs of one level, moved apart where they do not follow each other by their widths alone.
    private mutating func show(_ glyphs: ArraySlice<GlyphRun.Glyph>, _ run: GlyphRun, _ face: Int, in font: Int) {
        guard let first = glyphs.first else { return }
        out.append("1 0 0 -1 ")
        append(first.place)
        out.append("Tm[<")
        var pen = first.place.x
        for glyph in glyphs {
            let gap = ((pen - glyph.place.x) / run.size * 1000).rounded()
            if gap != 0 {
                out.append(">")
                out.append(Int(gap))
                out.append("<")
                pen -= gap * run.size / 1000
            }
            let (code, width) = code(for: glyph, ofFace: face, in: font)
            out.append(hex16: UInt16(code))
            pen += Double(width) * run.size / 1000
        }
        out.append(">]TJ\n")
    }
}

extension GlyphRun {
    /// Neighbouring glyphs of the same height.
    fileprivate var levels: [ArraySlice<Glyph>] {
        var levels: [ArraySlice<Glyph>] = []
        var start = 0
        for index in glyphs.indices
        where index + 1 == glyphs.count || glyphs[index + 1].place.y != glyphs[start].place.y {
            levels.append(glyphs[start...index])
            start = index + 1
        }
        return levels
    }
}
