/// The cubic curve that comes nearest to a row of points, with its ends and the directions there given: its two handles'
/// lengths by least squares, and the places of the points on it by Newton's method, in turn.
struct CubicFit {
    let start: Point
    let leaving: Point
    let end: Point
    /// Against the direction of the curve, as its second handle points.
    let back: Point
    /// Along the way, without the start; the last is the end.
    let points: ArraySlice<Point>

    private static let rounds = 5
    /// A curve that is so much too far away at first comes no nearer.
    private static let hopeless = 8.0

    /// Nil when no such curve stays within `tolerance` of all points.
    func curve(within tolerance: Double) -> Cubic? {
        guard var places = placesByLength() else { return nil }
        for _ in 0..<Self.rounds {
            guard let curve = nearest(at: places, leastHandle: tolerance / 3) else { return nil }
            let distance = farthest(from: curve, at: places)
            if distance <= tolerance { return curve }
            if distance > tolerance * Self.hopeless { return nil }
            guard improve(&places, on: curve) else { return nil }
        }
        return nil
    }

    /// How far along the way each point is, 0…1.
    private func placesByLength() -> [Double]? {
        var (places, pen, done) = ([Double](), start, 0.0)
        places.reserveCapacity(points.count)
        for point in points {
            done += (point - pen).length
            places.append(done)
            pen = point
        }
        return done > 0 ? places.map { $0 / done } : nil
    }

    /// The normal equations of the two handles' lengths.
    private func nearest(at places: [Double], leastHandle: Double) -> Cubic? {
        var (aa, ab, bb, ar, br) = (0.0, 0.0, 0.0, 0.0, 0.0)
        for (point, t) in zip(points, places) {
            let u = 1 - t
            let (one, two) = (3 * u * u * t, 3 * u * t * t)
            let (a, b) = (leaving * one, back * two)
            let rest = point - start * (u * u * u + one) - end * (t * t * t + two)
            (aa, ab, bb) = (aa + a.dot(a), ab + a.dot(b), bb + b.dot(b))
            (ar, br) = (ar + a.dot(rest), br + b.dot(rest))
        }
        let determinant = aa * bb - ab * ab
        guard abs(determinant) > 1e-12 else { return nil }
        let (first, second) = ((ar * bb - br * ab) / determinant, (br * aa - ar * ab) / determinant)
        guard first > leastHandle, second > leastHandle else { return nil }
        return Cubic(start: start, one: start + leaving * first, two: end + back * second, end: end)
    }

    private func farthest(from curve: Cubic, at places: [Double]) -> Double {
        zip(points, places).reduce(0) { max($0, ($1.0 - curve.point($1.1)).length) }
    }

    /// One step of Newton's towards the nearest place of each point; false when they would change their order.
    private func improve(_ places: inout [Double], on curve: Cubic) -> Bool {
        var last = 0.0
        for (index, point) in zip(places.indices, points) where index + 1 < places.count {
            let t = places[index]
            let (away, along) = (curve.point(t) - point, curve.derivative(t))
            let slope = along.dot(along) + away.dot(curve.secondDerivative(t))
            if abs(slope) > 1e-9 { places[index] = min(1, max(0, t - away.dot(along) / slope)) }
            guard places[index] >= last else { return false }
            last = places[index]
        }
        return true
    }
}
