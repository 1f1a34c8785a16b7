/// An outline of straight lines and cubic curves.
public struct Path: Hashable, Sendable {
    public enum Step: Hashable, Sendable {
        case move(Point)
        case line(Point)
        case curve(Point, Point, Point)
        case close

        /// Where the pen stands after it; nil for closing, which goes back to where the outline began.
        var end: Point? {
            switch self {
            case .move(let point), .line(let point), .curve(_, _, let point): point
            case .close: nil
            }
        }
    }

    public var steps: [Step] = []

    public init(_ steps: [Step] = []) {
        self.steps = steps
    }

    public func transformed(by map: Transform) -> Path { transformed { map($0) } }

    func transformed(_ map: (Point) -> Point) -> Path {
        Path(
            steps.map { step in
                switch step {
                case .move(let point): .move(map(point))
                case .line(let point): .line(map(point))
                case .curve(let one, let two, let end): .curve(map(one), map(two), map(end))
                case .close: .close
                }
            }
        )
    }

    /// The box around all corners and control points, which holds the outline itself.
    public var bounds: Box? {
        Box(
            around: steps.flatMap { (step) -> [Point] in
                switch step {
                case .move(let point), .line(let point): [point]
                case .curve(let one, let two, let end): [one, two, end]
                case .close: []
                }
            }
        )
    }
}

extension Path {
    public static func rectangle(_ box: Box) -> Path {
        polygon([
            Point(box.x, box.y), Point(box.right, box.y), Point(box.right, box.bottom), Point(box.x, box.bottom),
        ])
    }

    public static func polygon(_ corners: [Point]) -> Path {
        var path = polyline(corners)
        path.steps.append(.close)
        return path
    }

    public static func polyline(_ corners: [Point]) -> Path {
        Path(corners.enumerated().map { $0.offset == 0 ? .move($0.element) : .line($0.element) })
    }
}
