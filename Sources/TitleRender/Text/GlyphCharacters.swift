/// The characters that a glyph stands for, up to five, as one word: text has thousands of glyphs, and a string for each
/// would be counted and freed at every step.
public struct GlyphCharacters: Hashable, Sendable {
    /// The first in the lowest 21 bits; U+0000, which nothing draws, ends it.
    private let word: UInt128

    static let most = 5
    private static let bits: UInt128 = 21
    static let none = GlyphCharacters(word: 0)

    private init(word: UInt128) {
        self.word = word
    }

    init(_ scalar: Unicode.Scalar) {
        word = UInt128(scalar.value)
    }

    /// The first five, where there are more.
    init(_ text: some Collection<Unicode.Scalar>) {
        word = text.prefix(Self.most).reversed().reduce(0) { $0 << Self.bits | UInt128($1.value) }
    }

    var isOne: Bool { word != 0 && word >> Self.bits == 0 }

    var first: Unicode.Scalar? { isEmpty ? nil : scalar(word) }

    var isEmpty: Bool { word == 0 }

    func forEach(_ body: (Unicode.Scalar) -> Void) {
        var rest = word
        while rest != 0 {
            body(scalar(rest))
            rest >>= Self.bits
        }
    }

    public var text: String {
        var text = ""
        forEach { text.unicodeScalars.append($0) }
        return text
    }

    private func scalar(_ word: UInt128) -> Unicode.Scalar {
        Unicode.Scalar(UInt32(truncatingIfNeeded: word) & 0x1F_FFFF) ?? "\u{FFFD}"
    }
}
