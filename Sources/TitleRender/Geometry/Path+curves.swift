import Glibc

/// Control distance of the cubic that comes nearest to a quarter circle, 4/3·(√2 − 1).
private let quarter = 0.552_284_749_830_793_6

extension Path {
    public static func ellipse(centre: Point, radii: Point) -> Path {
        rounded(
            Box(x: centre.x - radii.x, y: centre.y - radii.y, width: radii.x * 2, height: radii.y * 2),
            radii: radii
        )
    }

    /// A rectangle with elliptic corners; radii beyond half a side are cut to it (SVG 1.1, 9.2).
    ///
    /// Corners that meet have no line between them: pdfium takes the box of a stroke that is multiplied too small by half
    /// its width when it has a line without length.
    public static func rounded(_ box: Box, radii: Point) -> Path {
        let rx = min(radii.x, box.width / 2)
        let ry = min(radii.y, box.height / 2)
        guard rx > 0, ry > 0 else { return rectangle(box) }
        let kx = rx * (1 - quarter)
        let ky = ry * (1 - quarter)
        let (left, top, right, bottom) = (box.x, box.y, box.right, box.bottom)
        var path = Path([.move(Point(left + rx, top))])
        path.line(to: Point(right - rx, top))
        path.steps.append(.curve(Point(right - kx, top), Point(right, top + ky), Point(right, top + ry)))
        path.line(to: Point(right, bottom - ry))
        path.steps.append(.curve(Point(right, bottom - ky), Point(right - kx, bottom), Point(right - rx, bottom)))
        path.line(to: Point(left + rx, bottom))
        path.steps.append(.curve(Point(left + kx, bottom), Point(left, bottom - ky), Point(left, bottom - ry)))
        path.line(to: Point(left, top + ry))
        path.steps.append(.curve(Point(left, top + ky), Point(left + kx, top), Point(left + rx, top)))
        path.steps.append(.close)
        return path
    }

    /// Nothing where the pen stands there already, but for what adding and subtracting leave of a length.
    private mutating func line(to end: Point) {
        if let pen = steps.last?.end, (end - pen).length < 1e-9 { return }
        steps.append(.line(end))
    }

    mutating func quadratic(from start: Point, control: Point, to end: Point) {
        let one = start + (control - start) * (2 / 3)
        let two = end + (control - end) * (2 / 3)
        steps.append(.curve(one, two, end))
    }
}

/// The elliptic arc of SVG path data (SVG 1.1, 8.3.8 and appendix F.6).
struct EllipticArc {
    var start: Point
    var end: Point
    var radii: Point
    var degrees: Double
    var large: Bool
    var sweep: Bool

    /// Cubic curves along the arc, none longer than a quarter.
    func curves() -> [Path.Step] {
        guard start != end else { return [] }
        guard radii.x != 0, radii.y != 0 else { return [.line(end)] }
        let (map, from, sweepAngle) = unitCircle()
        let count = max(1, Int((abs(sweepAngle) / (.pi / 2) - 1e-9).rounded(.up)))
        let step = sweepAngle / Double(count)
        return (0..<count).map { index in
            piece(map, from + Double(index) * step, step, last: index == count - 1)
        }
    }

    private func piece(_ map: Transform, _ angle: Double, _ step: Double, last: Bool) -> Path.Step {
        let reach = 4 / 3 * tan(step / 4)
        let next = angle + step
        let one = Point(cos(angle) - reach * sin(angle), sin(angle) + reach * cos(angle))
        let two = Point(cos(next) + reach * sin(next), sin(next) - reach * cos(next))
        return .curve(map(one), map(two), last ? end : map(Point(cos(next), sin(next))))
    }

    /// The map from the unit circle to the ellipse, the angle the arc starts at, and how far it goes (F.6.5).
    private func unitCircle() -> (Transform, Double, Double) {
        let turn = Transform.rotation(degrees: degrees)
        let back = Transform.rotation(degrees: -degrees)
        let half = back((start - end) * 0.5)
        var (rx, ry) = (abs(radii.x), abs(radii.y))
        let stretch = (half.x / rx) * (half.x / rx) + (half.y / ry) * (half.y / ry)
        if stretch > 1 {
            rx *= stretch.squareRoot()
            ry *= stretch.squareRoot()
        }
        let middle = centre(half, rx, ry)
        let centre = turn(middle) + (start + end) * 0.5
        let from = atan2((half.y - middle.y) / ry, (half.x - middle.x) / rx)
        var angle = atan2((-half.y - middle.y) / ry, (-half.x - middle.x) / rx) - from
        if sweep, angle < 0 { angle += 2 * .pi }
        if !sweep, angle > 0 { angle -= 2 * .pi }
        let map = Transform.translation(centre.x, centre.y)(turn(.scale(rx, ry)))
        return (map, from, angle)
    }

    private func centre(_ half: Point, _ rx: Double, _ ry: Double) -> Point {
        let below = rx * rx * half.y * half.y + ry * ry * half.x * half.x
        let above = max(0, rx * rx * ry * ry - below)
        let factor = (above / below).squareRoot() * (large == sweep ? -1 : 1)
        return Point(factor * rx * half.y / ry, -factor * ry * half.x / rx)
    }
}
