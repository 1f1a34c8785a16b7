/// Outlines of fonts have more pieces than anybody sees: TrueType's curves are quadratic, several to one stroke of the pen,
/// and a brush's edge is drawn point by point.
extension Path {
    /// Closed outlines in fewer curves and lines, nowhere further than `tolerance` from these ones, and no line that closing
    /// draws anyway.
    func withFewerCurves(tolerance: Double) -> Path {
        var merged = Path()
        merged.steps.reserveCapacity(steps.count)
        var (start, pen, pieces) = (Point(0, 0), Point(0, 0), [Cubic]())
        func finish() {
            merged.append(MergedOutline(pieces, tolerance: tolerance).pieces, closingAt: start)
            pieces.removeAll(keepingCapacity: true)
        }
        for step in steps {
            switch step {
            case .move(let point):
                finish()
                merged.steps.append(step)
                (start, pen) = (point, point)
            case .line(let point):
                pieces.append(Cubic(from: pen, to: point))
                pen = point
            case .curve(let one, let two, let point):
                pieces.append(Cubic(start: pen, one: one, two: two, end: point))
                pen = point
            case .close:
                finish()
                merged.steps.append(.close)
            }
        }
        finish()
        return merged
    }

    private mutating func append(_ pieces: [Cubic], closingAt start: Point) {
        guard let last = pieces.last else { return }
        let shown = last.isLine && last.end == start ? pieces.dropLast() : pieces[...]
        steps += shown.map(\.step)
    }
}

/// One outline while neighbours in it are drawn as one.
private struct MergedOutline {
    private let parts: [Cubic]
    /// Four of each part, the last its end.
    private let samples: [Point]
    private let tolerance: Double

    private static let samplesPerPart = 4
    private static let longest = 10
    /// Where a longer run fits although a shorter one did not, it is by as many parts.
    private static let misses = 2
    /// The cosine of the sharpest turn, 14°, that is taken for a bend of one curve.
    private static let sharpest = 0.97
    /// A line shows more of what is left out than a curve does.
    private static let straightness = 2.0 / 3

    init(_ pieces: [Cubic], tolerance: Double) {
        self.tolerance = tolerance
        let straight = tolerance * Self.straightness
        parts = pieces.compactMap { piece in
            if piece.isStraight(within: straight) { return Cubic(from: piece.start, to: piece.end) }
            return piece.leaving == nil ? nil : piece
        }
        samples = parts.flatMap { part in [0.25, 0.5, 0.75].map { part.point($0) } + [part.end] }
    }

    var pieces: [Cubic] {
        var (pieces, place) = ([Cubic](), 0)
        while place < parts.count {
            let (piece, next) = longestPiece(from: place)
            pieces.append(piece)
            place = next
        }
        return pieces
    }

    private func longestPiece(from place: Int) -> (piece: Cubic, next: Int) {
        var best = longestLine(from: place)
        var (next, missed, hasCurve) = (place + 1, 0, !parts[place].isLine)
        while next < parts.count, next - place < Self.longest, goesOn(at: next), missed <= Self.misses {
            hasCurve = hasCurve || !parts[next].isLine
            next += 1
            guard hasCurve else { continue }
            if let piece = curve(place..<next) {
                if next > best.next { best = (piece, next) }
                missed = 0
            } else {
                missed += 1
            }
        }
        return best
    }

    /// Whether a part goes on in the direction of the one before it.
    private func goesOn(at place: Int) -> Bool {
        guard let before = parts[place - 1].arriving, let after = parts[place].leaving else { return false }
        return before.dot(after) >= Self.sharpest
    }

    private func curve(_ range: Range<Int>) -> Cubic? {
        let (first, last) = (parts[range.lowerBound], parts[range.upperBound - 1])
        guard let leaving = first.leaving, let arriving = last.arriving else { return nil }
        let points = samples[range.lowerBound * Self.samplesPerPart..<range.upperBound * Self.samplesPerPart]
        return CubicFit(start: first.start, leaving: leaving, end: last.end, back: arriving * -1, points: points)
            .curve(within: tolerance)
    }

    /// The part, or it and the lines behind it that go on straight.
    private func longestLine(from place: Int) -> (piece: Cubic, next: Int) {
        var best = (piece: parts[place], next: place + 1)
        guard parts[place].isLine else { return best }
        while best.next < parts.count, best.next - place < Self.longest, parts[best.next].isLine {
            let whole = Cubic(from: parts[place].start, to: parts[best.next].end)
            guard follows(whole, parts[place...best.next]) else { break }
            best = (whole, best.next + 1)
        }
        return best
    }

    private func follows(_ line: Cubic, _ parts: ArraySlice<Cubic>) -> Bool {
        let way = line.end - line.start
        let most = tolerance * Self.straightness * way.length
        return parts.allSatisfy { part in
            abs((part.end - line.start).cross(way)) <= most && (part.end - part.start).dot(way) > 0
        }
    }
}
