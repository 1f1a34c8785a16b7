/// Glyphs of one font in one size and colour, each at its place.
public struct GlyphRun: Equatable, Sendable {
    public struct Glyph: Equatable, Sendable {
        public var id: UInt32
        /// Millimetres on the page.
        public var place: Point
        /// The characters this glyph stands for.
        public var text: String
    }

    public let face: FontFace
    /// The em in millimetres.
    public let size: Double
    public var color: Color
    public var glyphs: [Glyph] = []
    /// The words, where the glyphs' own texts do not add up to them.
    private var spoken: String?

    init(face: FontFace, size: Double, color: Color) {
        self.face = face
        self.size = size
        self.color = color
    }

    /// A cluster of several glyphs gives each its share of the characters: readers want every glyph to mean something.
    mutating func append(_ cluster: ShapedText.Cluster, at origin: Point) {
        if cluster.otherGlyphs.isEmpty {
            let only = cluster.glyph
            glyphs.append(Glyph(id: only.id, place: origin + only.offset * size, text: cluster.text))
            spoken?.append(cluster.text)
            return
        }
        spoken = text + cluster.text
        let scalars = Array(cluster.text.unicodeScalars)
        var pen = origin
        for (index, glyph) in cluster.glyphs.enumerated() {
            let share = scalars.isEmpty ? "" : String(scalars[min(index, scalars.count - 1)])
            glyphs.append(Glyph(id: glyph.id, place: pen + glyph.offset * size, text: share))
            pen.x += glyph.advance * size
        }
    }

    public var text: String { spoken ?? glyphs.map(\.text).joined() }

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
