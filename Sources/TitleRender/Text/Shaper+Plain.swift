extension Shaper {
    /// The text by what is known of each of its characters; nil when one of them is shaped by its neighbours, or the first
    /// font has it not.
    func plain(_ text: String) -> ShapedText? {
        guard let face = faces.first else { return nil }
        var clusters: [ShapedText.Cluster] = []
        clusters.reserveCapacity(text.utf8.count / 2)
        for scalar in text.unicodeScalars {
            guard scalar.isPlain, let glyph = plainGlyphs?.glyph(of: scalar) else { return nil }
            let advance = Double(glyph.advance) / face.unitsPerEm
            clusters.append(
                ShapedText.Cluster(
                    text: String(scalar),
                    glyph: ShapedText.Glyph(face: face, id: glyph.id, advance: advance, offset: Point(0, 0)),
                    advance: advance
                )
            )
        }
        return ShapedText(clusters: clusters)
    }
}

extension Unicode.Scalar {
    /// Chinese characters, digits and punctuation that no font of ours draws or spaces otherwise beside others
    /// (PlainShapingTests).
    var isPlain: Bool {
        switch value {
        case 0x30...0x39, 0x3400...0x4DBF, 0x4E00...0x9FFF: true
        case 0x00B7, 0x3001, 0x3002, 0x300A, 0x300B, 0x3014, 0x3015, 0xFF08, 0xFF09, 0xFF0C, 0xFF1A, 0xFF1B: true
        default: false
        }
    }
}
