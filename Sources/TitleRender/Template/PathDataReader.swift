/// Reads SVG path data (SVG 1.1, 8.3), all commands; nil for anything that is not path data.
struct PathDataReader {
    private var scanner: NumberScanner
    private var path = Path()
    private var current = Point(0, 0)
    private var start = Point(0, 0)
    /// The last control point, mirrored by the smooth commands that follow a command of the same kind.
    private var control: (kind: Character, point: Point)?

    private static let limit = 200_000

    static func read(_ data: String) -> Path? {
        var reader = PathDataReader(scanner: NumberScanner(data))
        return reader.readAll() ? reader.path : nil
    }

    private init(scanner: NumberScanner) {
        self.scanner = scanner
    }

    private mutating func readAll() -> Bool {
        scanner.skipSeparators()
        var command: Character?
        while !scanner.isAtEnd {
            guard path.steps.count < Self.limit else { return false }
            if let letter = scanner.letter() {
                command = letter
            } else if command == nil || command == "z" || command == "Z" {
                return false
            }
            guard let known = command, !path.steps.isEmpty || known == "M" || known == "m", step(known) else {
                return false
            }
            if known == "M" { command = "L" }
            if known == "m" { command = "l" }
            scanner.skipSeparators()
        }
        return true
    }

    private mutating func step(_ command: Character) -> Bool {
        let relative = command.isLowercase
        let kind = Character(command.uppercased())
        if kind != "C", kind != "S", kind != "Q", kind != "T" { control = nil }
        switch kind {
        case "M": return move(relative)
        case "L": return line(point(relative))
        case "H": return line(scanner.number().map { Point($0 + (relative ? current.x : 0), current.y) })
        case "V": return line(scanner.number().map { Point(current.x, $0 + (relative ? current.y : 0)) })
        case "C": return curve(point(relative), point(relative), point(relative))
        case "S": return curve(mirrored("C"), point(relative), point(relative))
        case "Q": return quadratic(point(relative), point(relative))
        case "T": return quadratic(mirrored("Q"), point(relative))
        case "A": return arc(relative)
        case "Z": return close()
        default: return false
        }
    }

    private mutating func point(_ relative: Bool) -> Point? {
        guard let x = scanner.number(), let y = scanner.number() else { return nil }
        return relative ? current + Point(x, y) : Point(x, y)
    }

    private func mirrored(_ kind: Character) -> Point? {
        guard let control, control.kind == kind else { return current }
        return current * 2 - control.point
    }

    private mutating func move(_ relative: Bool) -> Bool {
        guard let point = point(relative) else { return false }
        path.steps.append(.move(point))
        (current, start) = (point, point)
        return true
    }

    private mutating func line(_ end: Point?) -> Bool {
        guard let end else { return false }
        path.steps.append(.line(end))
        current = end
        return true
    }

    private mutating func curve(_ one: Point?, _ two: Point?, _ end: Point?) -> Bool {
        guard let one, let two, let end else { return false }
        path.steps.append(.curve(one, two, end))
        control = ("C", two)
        current = end
        return true
    }

    private mutating func quadratic(_ middle: Point?, _ end: Point?) -> Bool {
        guard let middle, let end else { return false }
        path.quadratic(from: current, control: middle, to: end)
        control = ("Q", middle)
        current = end
        return true
    }

    private mutating func arc(_ relative: Bool) -> Bool {
        guard let rx = scanner.number(), let ry = scanner.number(), let degrees = scanner.number(),
            let large = scanner.flag(), let sweep = scanner.flag(), let end = point(relative)
        else { return false }
        let arc = EllipticArc(
            start: current,
            end: end,
            radii: Point(rx, ry),
            degrees: degrees,
            large: large,
            sweep: sweep
        )
        path.steps += arc.curves()
        current = end
        return true
    }

    private mutating func close() -> Bool {
        path.steps.append(.close)
        current = start
        return true
    }
}
