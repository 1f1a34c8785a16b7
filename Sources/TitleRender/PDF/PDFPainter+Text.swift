import TitleDocument

extension PDFPainter {
    /// Shows a run; where its glyphs do not say the text by themselves, the text stands beside them (14.9.4).
    mutating func paint(_ run: GlyphRun) {
        guard !run.glyphs.isEmpty else { return }
        let (font, face) = font(of: run)
        let saysMore = run.needsActualText && !isMute
        if saysMore {
            out.append("/Span<</ActualText ")
            out.append(.text(run.text))
            out.append(">>BDC\n")
        }
        fill(run.color)
        out.append("BT\n")
        set(font, run)
        if run.writtenSpacing != 0 { space(by: run.writtenSpacing) }
        for line in run.levels { show(line, run, face, in: font) }
        if run.writtenSpacing != 0 { space(by: 0) }
        out.append("ET\n")
        if saysMore { out.append("EMC\n") }
    }

    private mutating func set(_ font: Int, _ run: GlyphRun) {
        if let currentFont, currentFont == (font, run.size, isMute) { return }
        currentFont = (font, run.size, isMute)
        out.append("/")
        out.append(syntax: prefix)
        out.append(isMute ? "M" : "F")
        out.append(font)
        out.append(" ")
        out.append(run.size, decimals: 4)
        out.append(" Tf\n")
    }

    /// Lasts beyond the text that it is said for (9.3.2).
    private mutating func space(by distance: Double) {
        out.append(operand: distance, decimals: 4)
        out.append("Tc\n")
    }

    /// Glyphs of one level, moved apart where they do not follow each other by widths and spacing alone.
    private mutating func show(_ glyphs: ArraySlice<GlyphRun.Glyph>, _ run: GlyphRun, _ face: Int, in font: Int) {
        guard let first = glyphs.first else { return }
        out.append("1 0 0 -1 ")
        append(first.place)
        out.append("Tm[<")
        var pen = first.place.x
        let spacing = run.writtenSpacing
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
            pen += Double(width) * run.size / 1000 + spacing
        }
        out.append(">]TJ\n")
    }
}

extension GlyphRun {
    /// The widest spacing in ems between characters that all readers still take for one word.
    private static let leastWidening = 0.08

    /// How much wider than usual the glyphs of letter-spaced text are, in thousandths of an em; 0 for text set close.
    ///
    /// Readers put a space where there is a gap behind a glyph: a title line came out as 职 称 证 书, and was not found.
    var widening: Int { spacing > Self.leastWidening * size ? Int((spacing / size * 1000).rounded()) : 0 }

    /// As rounded as it is written: errors would add up.
    fileprivate var writtenSpacing: Double { widening > 0 ? 0 : (spacing * 10_000).rounded() / 10_000 }

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
