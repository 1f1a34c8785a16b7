/// Says a text again and again all over a box, turned: what a page is for stands on every part that is cut out of it.
struct AcrossSetting {
    let text: ShapedText
    let style: TextStyle
    let box: Box
    let degrees: Double

    /// From line to line, and behind each saying, in ems.
    private static let (line, gap) = (5.2, 3.0)

    /// Each saying that touches the box, in the given size.
    func commands() -> [DisplayCommand] {
        let size = style.size * millimetresPerPoint
        let whole = 0..<text.clusters.count
        let width = text.width(whole, spacing: style.spacing) * size
        let runs = text.runs(whole, at: Point(0, 0), size: size, style: style).map { DisplayCommand.glyphs($0) }
        let turn = Transform.translation(box.x + box.width / 2, box.y + box.height / 2)(.rotation(degrees: degrees))
        return places(width: width, size: size).compactMap { place in
            let map = turn(.translation(place.x, place.y))
            let ink = Box(x: 0, y: -size, width: width, height: 1.3 * size)
            guard let around = Path.rectangle(ink).transformed(by: map).bounds, touches(around) else { return nil }
            return .group(map, opacity: 1, runs)
        }
    }

    /// Where sayings begin, around the middle; every second line is set half a step to the side.
    private func places(width: Double, size: Double) -> [Point] {
        let reach = (box.width * box.width + box.height * box.height).squareRoot() / 2
        let step = Point(width + Self.gap * size, Self.line * size)
        let (rows, columns) = (Int(reach / step.y) + 1, Int(reach / step.x) + 2)
        return (-rows...rows).flatMap { row in
            (-columns...columns).map { column in
                Point((Double(column) - (row.isMultiple(of: 2) ? 0.5 : 0)) * step.x, Double(row) * step.y)
            }
        }
    }

    private func touches(_ other: Box) -> Bool {
        other.right > box.x && other.x < box.right && other.bottom > box.y && other.y < box.bottom
    }
}
