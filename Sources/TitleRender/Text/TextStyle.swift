/// How a field's text is set.
public struct TextStyle: Equatable, Sendable {
    public enum Alignment: String, Sendable { case left, center, right }
    public enum VerticalAlignment: String, Sendable { case top, middle, bottom }

    /// What to do with a text that is too long: make it smaller on one line, or break it first, into lines of one length
    /// (`wrap`) or, as in a letter, into full lines and a rest (`fill`).
    public enum Fit: String, Sendable { case shrink, wrap, fill }

    public var chain: FontChain = .song
    /// Points (1/72 inch).
    public var size = 12.0
    /// The size in points below which the text counts as not fitting.
    public var minimum = 6.0
    public var alignment = Alignment.left
    public var verticalAlignment = VerticalAlignment.middle
    public var fit = Fit.shrink
    public var lines = 1
    /// From base line to base line, in ems.
    public var leading = 1.35
    /// Between characters, in ems.
    public var spacing = 0.0
    public var color = Color.black
    /// BCP 47; nil is the template's language.
    public var language: String?

    /// Read from top to bottom, columns from left to right, as Mongolian is; words are never broken inside.
    public var isVertical = false

    public init() {}
}

/// Millimetres in a point.
let millimetresPerPoint = 25.4 / 72
