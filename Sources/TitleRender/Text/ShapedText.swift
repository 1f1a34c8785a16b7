/// A text after shaping, without a size yet: lengths are ems.
struct ShapedText: Equatable, Sendable {
    struct Glyph: Equatable, Sendable {
        var face: FontFace
        var id: UInt32
        var advance: Double
        var offset: Point
    }

    /// The smallest piece that may be moved or broken off: some characters and the glyphs that draw them.
    struct Cluster: Equatable, Sendable {
        var text: String
        var glyphs: [Glyph]
        var advance: Double
    }

    var clusters: [Cluster]

    func width(_ range: Range<Int>, spacing: Double) -> Double {
        clusters[range].reduce(0) { $0 + $1.advance } + spacing * Double(max(0, range.count - 1))
    }
}
