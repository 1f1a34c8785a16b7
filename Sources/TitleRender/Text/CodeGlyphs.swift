import CHarfBuzz

/// What HarfBuzz makes of numbers and codes, in one face and one language: capitals, and the digits, hyphens and middle
/// dots behind them.
///
/// A font moves two of them closer or apart and asks for no third (PlainShapingTests), so each pair is asked for once.
final class CodeGlyphs: Sendable {
    private unowned let face: FontFace
    private let language: String
    private let single: PlainGlyphs
    /// By the first sign, then the second.
    private let pairs = WordTable(count: signs * signs)

    private static let signs = 38

    init(of face: FontFace, in language: String) {
        (self.face, self.language) = (face, language)
        single = PlainGlyphs(of: face, in: language, HB_SCRIPT_LATIN)
    }

    /// As it stands last.
    func glyph(of sign: Unicode.Scalar) -> PlainGlyphs.Glyph? { single.glyph(of: sign) }

    /// The first sign's advance before the second, in the font's units; nil when the font does more than to move them.
    func advance(of first: Unicode.Scalar, before second: Unicode.Scalar) -> Int32? {
        guard let one = first.placeInCodes, let two = second.placeInCodes else { return nil }
        let place = one * Self.signs + two
        let known = pairs[place]
        let word = known != 0 ? known : pairs.settle(asked(first, second), at: place)
        return word & Self.isMoved != 0 ? Int32(truncatingIfNeeded: Int(bitPattern: word) >> 32) : nil
    }

    private static let isKnown: UInt = 1
    private static let isMoved: UInt = 2

    /// Bit 0: known; bit 1: both glyphs are those that they are alone, in their own places; from bit 32 on the advance.
    private func asked(_ first: Unicode.Scalar, _ second: Unicode.Scalar) -> UInt {
        guard let one = glyph(of: first), let two = glyph(of: second) else { return Self.isKnown }
        let shaper = Shaper(faces: [face], language: language)
        let clusters = shaper.shape(String(first) + String(second), in: face, HB_SCRIPT_LATIN)
        guard clusters.count == 2, clusters.allSatisfy({ $0.more == nil && $0.glyph.offset == Point(0, 0) }),
            clusters[0].glyph.id == one.id, clusters[1].glyph.id == two.id,
            clusters[1].advance == Double(two.advance) / face.unitsPerEm
        else { return Self.isKnown }
        let advance = Int32((clusters[0].advance * face.unitsPerEm).rounded())
        return Self.isKnown | Self.isMoved | UInt(UInt32(bitPattern: advance)) << 32
    }
}

extension Unicode.Scalar {
    /// 0…37 for what numbers and codes are made of.
    fileprivate var placeInCodes: Int? {
        switch value {
        case 0x41...0x5A: Int(value) - 0x41
        case 0x30...0x39: Int(value) - 0x30 + 26
        case 0x2D: 36
        case 0xB7: 37
        default: nil
        }
    }

    /// Whether it stands in a code behind a capital.
    var isInCodes: Bool { placeInCodes != nil }

    var isCapital: Bool { (0x41...0x5A).contains(value) }
}
