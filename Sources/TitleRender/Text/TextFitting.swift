/// A text fitted to a box: its lines and the size they are set in.
struct FittedText: Equatable {
    var lines: [Range<Int>]
    /// Millimetres.
    var size: Double
}

/// Fits a shaped text into a box by the rule of its style; nil when even the smallest size is too large.
struct TextFitting {
    let text: ShapedText
    let style: TextStyle
    let width: Double
    let height: Double

    /// What a line needs around its em box for accents and descenders, in ems.
    static let margin = 0.3
    /// Sizes are tried in steps of a quarter point.
    private static let step = 0.25

    func fitted() -> FittedText? {
        switch style.fit {
        case .shrink: shrunk()
        case .wrap: nearlyOneLine() ?? broken().map { FittedText(lines: balanced($0.lines, $0.size), size: $0.size) }
        case .fill: broken()
        }
    }

    private func shrunk() -> FittedText? {
        let whole = 0..<text.clusters.count
        let needed = text.reach(whole, spacing: style.spacing)
        let widest = needed > 0 ? width / needed : .infinity
        let tallest = height / (1 + Self.margin)
        let largest = min(style.size * millimetresPerPoint, widest, tallest)
        guard largest >= style.minimum * millimetresPerPoint - 1e-9 else { return nil }
        return FittedText(lines: [whole], size: largest)
    }

    /// A text that nearly fits stays on one line, a little smaller: that reads better than a second line of one word.
    private static let nearly = 0.8

    private func nearlyOneLine() -> FittedText? {
        guard let single = shrunk(), single.size >= style.size * millimetresPerPoint * Self.nearly else { return nil }
        return single
    }

    private func broken() -> FittedText? {
        var points = style.size
        while points >= style.minimum - 1e-9 {
            let size = points * millimetresPerPoint
            let lines = text.lines(width: width / size, spacing: style.spacing)
            if lines.count <= style.lines, fits(lines, size), !style.isVertical || breaksBetweenWords(lines) {
                return FittedText(lines: lines, size: size)
            }
            points -= Self.step
        }
        return nil
    }

    private func breaksBetweenWords(_ lines: [Range<Int>]) -> Bool {
        lines.dropFirst().allSatisfy { line in
            let (last, first) = (text.clusters[line.lowerBound - 1], text.clusters[line.lowerBound])
            return LineBreaking.isAllowed(after: last, before: first)
        }
    }

    private func fits(_ lines: [Range<Int>], _ size: Double) -> Bool {
        let needed = Double(max(0, lines.count - 1)) * style.leading + 1 + Self.margin
        return needed * size <= height + 1e-9
            && lines.allSatisfy { text.reach($0, spacing: style.spacing) * size <= width + 1e-6 }
    }

    /// Lines are made as even as their number allows, so that no single character is left alone.
    private func balanced(_ lines: [Range<Int>], _ size: Double) -> [Range<Int>] {
        guard lines.count > 1 else { return lines }
        var best = lines
        var low = 0.0
        var high = width / size
        for _ in 0..<12 {
            let middle = (low + high) / 2
            let tried = text.lines(width: middle, spacing: style.spacing)
            if tried.count == lines.count, fits(tried, size), !style.isVertical || breaksBetweenWords(tried) {
                (best, high) = (tried, middle)
            } else {
                low = middle
            }
        }
        return best
    }
}
