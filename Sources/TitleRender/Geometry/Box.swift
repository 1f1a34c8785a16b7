/// A rectangle of the page in millimetres, x and y its upper left corner.
public struct Box: Hashable, Sendable {
    public var x: Double
    public var y: Double
    public var width: Double
    public var height: Double

    public init(x: Double, y: Double, width: Double, height: Double) {
        self.x = x
        self.y = y
        self.width = width
        self.height = height
    }

    var right: Double { x + width }
    var bottom: Double { y + height }

    /// Whether `other` lies inside, give or take `slack` millimetres.
    public func contains(_ other: Box, slack: Double = 0) -> Bool {
        other.x >= x - slack && other.y >= y - slack && other.right <= right + slack && other.bottom <= bottom + slack
    }

    /// A square around the same middle, moved no further than `page` makes it.
    func resized(to side: Double, within page: Box) -> Box {
        if width == side, height == side { return self }
        let left = min(max(page.x, x + (width - side) / 2), page.right - side)
        let top = min(max(page.y, y + (height - side) / 2), page.bottom - side)
        return Box(x: left, y: top, width: side, height: side)
    }

    /// The smallest box around `points`; nil when there are none.
    init?(around points: [Point]) {
        guard let first = points.first else { return nil }
        var low = first
        var high = first
        for point in points {
            low = Point(min(low.x, point.x), min(low.y, point.y))
            high = Point(max(high.x, point.x), max(high.y, point.y))
        }
        self.init(x: low.x, y: low.y, width: high.x - low.x, height: high.y - low.y)
    }
}
