/// A cubic Bézier curve, or the line that one is whose handles have no length.
struct Cubic {
    let start, one, two, end: Point

    init(start: Point, one: Point, two: Point, end: Point) {
        (self.start, self.one, self.two, self.end) = (start, one, two, end)
    }

    init(from start: Point, to end: Point) {
        self.init(start: start, one: start, two: end, end: end)
    }

    var isLine: Bool { one == start && two == end }

    var step: Path.Step { isLine ? .line(end) : .curve(one, two, end) }

    /// The direction in which it leaves its start, one long; nil for a single point.
    var leaving: Point? { [one, two, end].lazy.compactMap { ($0 - start).direction }.first }

    /// The direction in which it arrives at its end.
    var arriving: Point? { [two, one, start].lazy.compactMap { (end - $0).direction }.first }

    func point(_ t: Double) -> Point {
        let u = 1 - t
        return start * (u * u * u) + one * (3 * u * u * t) + two * (3 * u * t * t) + end * (t * t * t)
    }

    func derivative(_ t: Double) -> Point {
        let u = 1 - t
        return (one - start) * (3 * u * u) + (two - one) * (6 * u * t) + (end - two) * (3 * t * t)
    }

    func secondDerivative(_ t: Double) -> Point {
        (two - one * 2 + start) * (6 * (1 - t)) + (end - two * 2 + one) * (6 * t)
    }

    /// Whether it goes from start to end within `tolerance` of the straight line.
    ///
    /// A curve's bow is at most three quarters of its handles' distance from the line.
    func isStraight(within tolerance: Double) -> Bool {
        let way = end - start
        let length = way.length
        guard length > 0 else { return false }
        return [one, two].allSatisfy { handle in
            let along = (handle - start).dot(way) / (length * length)
            return abs((handle - start).cross(way)) <= tolerance * 4 / 3 * length && (-0.05...1.05).contains(along)
        }
    }
}

extension Point {
    var length: Double { (x * x + y * y).squareRoot() }

    func dot(_ other: Point) -> Double { x * other.x + y * other.y }

    func cross(_ other: Point) -> Double { x * other.y - y * other.x }

    /// As a vector one long; nil where there is no direction.
    fileprivate var direction: Point? { length > 1e-9 ? self * (1 / length) : nil }
}
