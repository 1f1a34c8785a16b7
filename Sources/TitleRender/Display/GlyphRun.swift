/// Glyphs of one font in one size and colour, each at its place.
public struct GlyphRun: Equatable, Sendable {
    public struct Glyph: Equatable, Sendable {
        public var id: UInt32
        /// Millimetres on the page.
        public var place: Point
        /// What this glyph stands for.
        public var characters: GlyphCharacters
    }

    public let face: FontFace
    /// The em in millimetres.
    public let size: Double
    public var color: Color
    /// What most glyphs are further apart than by their widths, in millimetres: their places hold it already.
    let spacing: Double
    public var glyphs: [Glyph] = []
    /// The words, where the glyphs' own texts do not add up to them.
    private var spoken: String?

    init(face: FontFace, size: Double, color: Color, spacing: Double = 0) {
        self.face = face
        self.spacing = spacing
        self.size = size
        self.color = color
    }

    /// A cluster of several glyphs gives each its share of the characters: readers want every glyph to mean something.
    mutating func append(_ cluster: ShapedText.Cluster, at origin: Point) {
        guard cluster.more == nil else { return appendShares(of: cluster, at: origin) }
        let only = cluster.glyph
        glyphs.append(Glyph(id: only.id, place: origin + only.offset * size, characters: cluster.characters))
        if spoken != nil { spoken?.append(cluster.text) }
    }

    private mutating func appendShares(of cluster: ShapedText.Cluster, at origin: Point) {
        spoken = text + cluster.text
        let scalars = Array(cluster.text.unicodeScalars)
        var pen = origin
        for (index, glyph) in cluster.glyphs.enumerated() {
            let share = scalars.isEmpty ? .none : GlyphCharacters(scalars[min(index, scalars.count - 1)])
            glyphs.append(Glyph(id: glyph.id, place: pen + glyph.offset * size, characters: share))
            pen.x += glyph.advance * size
        }
    }

    public var text: String { spoken ?? glyphs.map(\.characters.text).joined() }

    /// True when the glyphs' own texts do not add up to `text`, so that a reader must be told.
    public var needsActualText: Bool { spoken != nil }

    /// The box around the ink; nil when all glyphs are blank.
    public var ink: Box? {
        Box(
            around: glyphs.flatMap { (glyph) -> [Point] in
                guard let box = face.ink(of: glyph.id) else { return [] }
                let corner = glyph.place + Point(box.x, box.y) * size
                return [corner, corner + Point(box.width, box.height) * size]
            }
        )
    }

    /// The outlines of all glyphs on the page.
    public var outline: Path {
        Path(
            glyphs.flatMap { glyph in
                let map = Transform(
                    a: size / 1000,
                    b: 0,
                    c: 0,
                    d: -size / 1000,
                    e: glyph.place.x,
                    f: glyph.place.y
                )
                return face.outline(of: glyph.id).transformed(by: map).steps
            }
        )
    }
}
