extension Shaper {
    /// The text by what is known of each of its characters; nil when one of them is shaped by its neighbours, or the first
    /// font has it not.
    func plain(_ text: String) -> ShapedText? {
        guard let face = faces.first, let plainGlyphs, let codeGlyphs else { return nil }
        var row = PlainRow(face: face, plain: plainGlyphs, codes: codeGlyphs)
        row.clusters.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            guard row.append(scalar) else { return nil }
        }
        return ShapedText(clusters: row.clusters)
    }
}

/// A plain text while it is set.
private struct PlainRow {
    let face: FontFace
    let plain: PlainGlyphs
    let codes: CodeGlyphs
    var clusters: [ShapedText.Cluster] = []
    /// The last character, inside a code: behind a capital everything is Latin up to the next Chinese character.
    private var lastOfCode: Unicode.Scalar?

    init(face: FontFace, plain: PlainGlyphs, codes: CodeGlyphs) {
        (self.face, self.plain, self.codes) = (face, plain, codes)
    }

    /// False when the character is not known by itself.
    mutating func append(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isCapital || lastOfCode != nil && scalar.isInCodes { return appendToCode(scalar) }
        guard scalar.isPlain, lastOfCode == nil || scalar.isIdeograph, let glyph = plain.glyph(of: scalar) else {
            return false
        }
        lastOfCode = nil
        append(scalar, glyph)
        return true
    }

    private mutating func appendToCode(_ scalar: Unicode.Scalar) -> Bool {
        guard let glyph = codes.glyph(of: scalar) else { return false }
        if let last = lastOfCode {
            guard let advance = codes.advance(of: last, before: scalar) else { return false }
            clusters[clusters.count - 1].advance = Double(advance) / face.unitsPerEm
            clusters[clusters.count - 1].glyph.advance = Double(advance) / face.unitsPerEm
        }
        lastOfCode = scalar
        append(scalar, glyph)
        return true
    }

    private mutating func append(_ scalar: Unicode.Scalar, _ glyph: PlainGlyphs.Glyph) {
        let advance = Double(glyph.advance) / face.unitsPerEm
        let placed = ShapedText.Glyph(face: face, id: glyph.id, advance: advance, offset: Point(0, 0))
        clusters.append(ShapedText.Cluster(GlyphCharacters(scalar), placed))
    }
}

extension Unicode.Scalar {
    /// Chinese characters, digits and punctuation that no font of ours draws or spaces otherwise beside others
    /// (PlainShapingTests).
    var isPlain: Bool {
        if isIdeograph { return true }
        return switch value {
        case 0x30...0x39: true
        case 0x00B7, 0x3001, 0x3002, 0x300A, 0x300B, 0x3014, 0x3015, 0xFF08, 0xFF09, 0xFF0C, 0xFF1A, 0xFF1B: true
        default: false
        }
    }

    /// A Chinese character of the basic plane.
    var isIdeograph: Bool { (0x3400...0x4DBF).contains(value) || (0x4E00...0x9FFF).contains(value) }
}
