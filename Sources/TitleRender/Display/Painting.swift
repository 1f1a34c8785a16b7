/// How an outline is filled and drawn.
public struct Painting: Equatable, Sendable {
    public var fill: Fill?
    public var stroke: Stroke?

    public init(fill: Fill? = nil, stroke: Stroke? = nil) {
        self.fill = fill
        self.stroke = stroke
    }
}

public struct Fill: Equatable, Sendable {
    /// What counts as inside where an outline crosses itself.
    public enum Rule: String, Sendable {
        case nonZero = "nonzero"
        case evenOdd = "evenodd"
    }

    public var color: Color
    public var opacity: Double
    public var rule: Rule

    public init(color: Color, opacity: Double = 1, rule: Rule = .nonZero) {
        self.color = color
        self.opacity = opacity
        self.rule = rule
    }
}

public struct Stroke: Equatable, Sendable {
    public enum Cap: String, Sendable { case butt, round, square }
    public enum Join: String, Sendable { case miter, round, bevel }

    public var color: Color
    public var opacity: Double = 1
    /// Millimetres, like the dashes.
    public var width: Double = 1
    public var cap = Cap.butt
    public var join = Join.miter
    public var miterLimit: Double = 4
    public var dashes: [Double] = []
    public var dashOffset: Double = 0

    public init(color: Color, width: Double = 1) {
        self.color = color
        self.width = width
    }
}
