/// Writes one charstring (Adobe Technical Note 5177), many pairs to an operator, horizontal and vertical moves short.
struct CharstringWriter {
    private(set) var bytes: [UInt8] = []
    private let grid: OutlineGrid
    private var x = 0
    private var y = 0
    private var waiting = Operation.line
    private var depth = 0
    /// Of a run of alternating directions: what the next must be to go on with it.
    private var goesOnVertically: Bool?

    /// At most so many numbers may wait on the stack (appendix B).
    private static let stack = 48

    private enum Operation: UInt8 {
        case verticalMove = 4
        case line = 5
        case horizontalLines = 6
        case verticalLines = 7
        case curve = 8
        case end = 14
        case move = 21
        case horizontalMove = 22
        case verticalCurves = 26
        case horizontalCurves = 27
        case verticalFirst = 30
        case horizontalFirst = 31
    }

    init(_ grid: OutlineGrid) {
        self.grid = grid
    }

    /// The glyph's width, before all else; in thousandths of an em.
    mutating func width(_ width: Int) {
        let thousandths = width * grid.units
        if thousandths % 1000 == 0 { number(thousandths / 1000) } else { fixed(thousandths * 0x1_0000 / 1000) }
    }

    /// A step in thousandths of an em.
    mutating func write(_ step: Path.Step) {
        switch step {
        case .move(let point): move(to: point)
        case .line(let point): line(to: point)
        case .curve(let one, let two, let end): curve(one, two, end)
        case .close: break
        }
    }

    mutating func end() {
        flush()
        bytes.append(Operation.end.rawValue)
    }

    private mutating func move(to point: Point) {
        flush()
        let (dx, dy) = go(to: point)
        if dy == 0 {
            number(dx)
            bytes.append(Operation.horizontalMove.rawValue)
        } else if dx == 0 {
            number(dy)
            bytes.append(Operation.verticalMove.rawValue)
        } else {
            number(dx)
            number(dy)
            bytes.append(Operation.move.rawValue)
        }
    }

    private mutating func line(to point: Point) {
        let (dx, dy) = go(to: point)
        if dx == 0 && dy == 0 { return }
        if dy == 0 {
            alternate(.horizontalLines, .verticalLines, vertical: false, [dx])
        } else if dx == 0 {
            alternate(.horizontalLines, .verticalLines, vertical: true, [dy])
        } else {
            prepare(.line, room: 2)
            number(dx)
            number(dy)
        }
    }

    private mutating func curve(_ one: Point, _ two: Point, _ end: Point) {
        let (a, b, c) = (go(to: one), go(to: two), go(to: end))
        if a.y == 0, c.x == 0 {
            alternate(.horizontalFirst, .verticalFirst, vertical: false, [a.x, b.x, b.y, c.y])
        } else if a.x == 0, c.y == 0 {
            alternate(.horizontalFirst, .verticalFirst, vertical: true, [a.y, b.x, b.y, c.x])
        } else if a.y == 0, c.y == 0 {
            append([a.x, b.x, b.y, c.x], to: .horizontalCurves)
        } else if a.x == 0, c.x == 0 {
            append([a.y, b.x, b.y, c.y], to: .verticalCurves)
        } else {
            append([a.x, a.y, b.x, b.y, c.x, c.y], to: .curve)
        }
    }

    /// Numbers of an operator whose pieces are in turn horizontal and vertical.
    private mutating func alternate(
        _ horizontal: Operation,
        _ verticalFirst: Operation,
        vertical: Bool,
        _ numbers: [Int]
    ) {
        let goesOn = (waiting == horizontal || waiting == verticalFirst) && goesOnVertically == vertical
        if !goesOn || depth + numbers.count > Self.stack {
            flush()
            waiting = vertical ? verticalFirst : horizontal
        }
        depth += numbers.count
        numbers.forEach { number($0) }
        goesOnVertically = !vertical
    }

    private mutating func append(_ numbers: [Int], to operation: Operation) {
        prepare(operation, room: numbers.count)
        numbers.forEach { number($0) }
    }

    private mutating func prepare(_ operation: Operation, room count: Int) {
        if waiting != operation || depth + count > Self.stack { flush() }
        waiting = operation
        depth += count
    }

    private mutating func flush() {
        if depth > 0 { bytes.append(waiting.rawValue) }
        depth = 0
        goesOnVertically = nil
    }

    private mutating func go(to point: Point) -> (x: Int, y: Int) {
        let scale = Double(grid.units) / 1000
        let (nextX, nextY) = (Int((point.x * scale).rounded()), Int((point.y * scale).rounded()))
        defer { (x, y) = (nextX, nextY) }
        return (nextX - x, nextY - y)
    }

    /// A number of 65,536ths (Technical Note 5177, 3.2).
    private mutating func fixed(_ value: Int) {
        let word = UInt32(bitPattern: Int32(clamping: value))
        bytes += [255] + [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: word >> UInt32($0)) }
    }

    /// Technical Note 5177, 3.2: one byte up to 107, two up to 1131, three beyond.
    private mutating func number(_ value: Int) {
        switch value {
        case -107...107:
            bytes.append(UInt8(value + 139))
        case 108...1131:
            bytes += [UInt8((value - 108) / 256 + 247), UInt8((value - 108) % 256)]
        case -1131 ... -108:
            bytes += [UInt8((-value - 108) / 256 + 251), UInt8((-value - 108) % 256)]
        default:
            let short = UInt16(bitPattern: Int16(clamping: value))
            bytes += [28, UInt8(short >> 8), UInt8(short & 255)]
        }
    }
}
