import CHarfBuzz

/// What HarfBuzz makes of single characters that their neighbours do not change, in one face and one language.
///
/// Most of a certificate is such text, and most of its characters another certificate has had. Each character is asked
/// for once.
final class PlainGlyphs: Sendable {
    /// A character's glyph and, in the font's units, its advance.
    struct Glyph {
        let id: UInt32
        let advance: Int32
    }

    private unowned let face: FontFace
    private let language: String
    private let script: hb_script_t
    /// By character of the basic plane.
    private let words = WordTable(count: 0x1_0000)

    init(of face: FontFace, in language: String, _ script: hb_script_t = HB_SCRIPT_HAN) {
        (self.face, self.language, self.script) = (face, language, script)
    }

    /// Nil when the face has not the character, or does not draw it by one glyph in its own place.
    func glyph(of scalar: Unicode.Scalar) -> Glyph? {
        let place = Int(scalar.value)
        let known = words[place]
        let word = known != 0 ? known : words.settle(asked(scalar), at: place)
        guard word & Self.isOneGlyph != 0 else { return nil }
        return Glyph(
            id: UInt32(truncatingIfNeeded: word >> 2) & 0xFF_FFFF,
            advance: Int32(truncatingIfNeeded: Int(bitPattern: word) >> 32)
        )
    }

    private static let isKnown: UInt = 1
    private static let isOneGlyph: UInt = 2

    /// Bit 0: known; bit 1: one glyph; then its number, and from bit 32 on its advance.
    private func asked(_ scalar: Unicode.Scalar) -> UInt {
        guard face.glyph(for: scalar) != nil else { return Self.isKnown }
        let clusters = Shaper(faces: [face], language: language).shape(String(scalar), in: face, script)
        guard clusters.count == 1, let glyph = clusters.first?.glyph, clusters[0].more == nil,
            glyph.offset == Point(0, 0), glyph.id <= 0xFF_FFFF
        else { return Self.isKnown }
        let advance = Int32((glyph.advance * face.unitsPerEm).rounded())
        return Self.isKnown | Self.isOneGlyph | UInt(glyph.id) << 2 | UInt(UInt32(bitPattern: advance)) << 32
    }
}
