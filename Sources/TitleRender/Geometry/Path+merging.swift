/// TrueType's outlines are quadratic, several pieces to one stroke of the pen; a cubic curve says the same in one.
extension Path {
    /// Neighbouring curves drawn as one wherever that stays within `tolerance`, and no line that closing draws anyway.
    ///
    /// For outlines in thousandths of an em: rounding to whole ones moves points by as much.
    func withFewerCurves(tolerance: Double) -> Path {
        var merged = Path()
        merged.steps.reserveCapacity(steps.count)
        var (index, pen, start) = (0, Point(0, 0), Point(0, 0))
        while index < steps.count {
            let taken = Self.longestRun(in: steps, at: index, from: pen, tolerance)
            if let taken {
                merged.steps.append(taken.curve)
                index += taken.count
                pen = taken.end
                continue
            }
            let closes = index + 1 < steps.count && steps[index + 1] == .close
            switch steps[index] {
            case .move(let point): (pen, start) = (point, point)
            case .line(let point): pen = point
            case .curve(_, _, let point): pen = point
            case .close: break
            }
            if case .line = steps[index], closes, pen == start {} else { merged.steps.append(steps[index]) }
            index += 1
        }
        return merged
    }

    private static let longest = 6

    private struct Run {
        let curve: Step
        let end: Point
        let count: Int
    }

    private static func longestRun(in steps: [Step], at index: Int, from pen: Point, _ tolerance: Double) -> Run? {
        var pieces: [Cubic] = []
        var start = pen
        for step in steps[index...].prefix(longest) {
            guard case .curve(let one, let two, let end) = step else { break }
            pieces.append(Cubic(start: start, one: one, two: two, end: end))
            start = end
        }
        while pieces.count > 1 {
            if let whole = Cubic(joining: pieces, tolerance: tolerance) {
                return Run(curve: .curve(whole.one, whole.two, whole.end), end: whole.end, count: pieces.count)
            }
            pieces.removeLast()
        }
        return nil
    }
}

/// A cubic Bézier curve.
private struct Cubic {
    let start, one, two, end: Point

    init(start: Point, one: Point, two: Point, end: Point) {
        (self.start, self.one, self.two, self.end) = (start, one, two, end)
    }

    /// The curve of which `pieces` are the parts, if there is one: where a cubic is cut, the handles on both sides of the
    /// cut are as long as the parts are.
    init?(joining pieces: [Cubic], tolerance: Double) {
        guard let first = pieces.first, let last = pieces.last else { return nil }
        var shares = [1.0]
        for (left, right) in zip(pieces, pieces.dropFirst()) {
            let (before, after) = ((left.end - left.two).length, (right.one - right.start).length)
            guard before > 0, after > 0 else { return nil }
            shares.append(shares[shares.count - 1] * after / before)
        }
        let total = shares.reduce(0, +)
        let one = first.start + (first.one - first.start) * (total / shares[0])
        let two = last.end + (last.two - last.end) * (total / shares[shares.count - 1])
        self.init(start: first.start, one: one, two: two, end: last.end)
        guard follows(pieces, shares.map { $0 / total }, tolerance) else { return nil }
    }

    private func follows(_ pieces: [Cubic], _ shares: [Double], _ tolerance: Double) -> Bool {
        var done = 0.0
        for (piece, share) in zip(pieces, shares) {
            for part in [0.25, 0.5, 0.75, 1] {
                let distance = (piece.point(part) - point(done + share * part)).length
                if distance > tolerance { return false }
            }
            done += share
        }
        return true
    }

    private func point(_ t: Double) -> Point {
        let u = 1 - t
        return start * (u * u * u) + one * (3 * u * u * t) + two * (3 * u * t * t) + end * (t * t * t)
    }
}

extension Point {
    fileprivate var length: Double { (x * x + y * y).squareRoot() }
}
