import Foundation
import Testing

@testable import TitleRender

@Suite("Outlines in fewer curves")
struct MergingTests {
    private static let words = "赤资源障䶮鑫ᠠᠯᠲᠨᠴ08KRg"

    @Test("No part of a glyph is further from its outline than the grid's tolerance", arguments: [2.0, 0.75])
    func distance(tolerance: Double) throws {
        for chain in [FontChain.kai, .song, .mongolian] {
            for outline in try Self.outlines(chain) {
                let merged = outline.withFewerCurves(tolerance: tolerance)
                // Between the points at which it is measured a curve may be a little further away.
                let allowed = tolerance * 1.15 + Path.spacing / 2
                #expect(DotField(outline, reach: allowed).isNear(all: merged))
                #expect(DotField(merged, reach: allowed).isNear(all: outline))
            }
        }
    }

    @Test("Brush strokes take a fifth fewer curves than their font draws them with")
    func fewer() throws {
        let outlines = try Self.outlines(.kai)
        let before = outlines.reduce(0) { $0 + $1.steps.count }
        let after = outlines.reduce(0) { $0 + $1.withFewerCurves(tolerance: 1.5).steps.count }
        #expect(after * 5 <= before * 4, "\(before) \(after)")
    }

    @Test("Corners stay where they are, lines that go straight on become one, and closing draws the last")
    func corners() {
        let square = Path([
            .move(Point(0, 0)), .line(Point(50, 0)), .line(Point(100, 0)), .line(Point(100, 100)),
            .line(Point(0, 100)), .line(Point(0, 0)), .close,
        ])
        let fewer = Path([
            .move(Point(0, 0)), .line(Point(100, 0)), .line(Point(100, 100)), .line(Point(0, 100)), .close,
        ])
        #expect(square.withFewerCurves(tolerance: 1) == fewer)
    }

    @Test("An outline without extent, or none, stays what it is")
    func nothing() {
        #expect(Path().withFewerCurves(tolerance: 1) == Path())
        let point = Path([.move(Point(3, 3)), .line(Point(3, 3)), .close])
        #expect(point.withFewerCurves(tolerance: 1) == Path([.move(Point(3, 3)), .close]))
    }
}

extension MergingTests {
    private static func outlines(_ chain: FontChain) throws -> [Path] {
        let faces = try StandardFace.fonts.get().faces(chain)
        return words.unicodeScalars.compactMap { scalar in
            faces.lazy.compactMap { face in face.glyph(for: scalar).map { face.outline(of: $0) } }.first
        }
    }
}

/// The points of an outline, found by where they are.
private struct DotField {
    private struct Cell: Hashable {
        let column: Int
        let row: Int
    }

    private let reach: Double
    private var cells: [Cell: [Point]] = [:]

    init(_ outline: Path, reach: Double) {
        self.reach = reach
        for dot in outline.dots { cells[cell(of: dot), default: []].append(dot) }
    }

    /// Whether no point of the outline is further than `reach` from the nearest of these.
    func isNear(all outline: Path) -> Bool { outline.dots.allSatisfy { isNear($0) } }

    private func isNear(_ dot: Point) -> Bool {
        let middle = cell(of: dot)
        return (-1...1).contains { row in
            (-1...1).contains { column in
                let cell = Cell(column: middle.column + column, row: middle.row + row)
                return cells[cell]?.contains { ($0 - dot).length <= reach } ?? false
            }
        }
    }

    private func cell(of dot: Point) -> Cell {
        Cell(column: Int((dot.x / reach).rounded(.down)), row: Int((dot.y / reach).rounded(.down)))
    }
}

extension Path {
    fileprivate static let spacing = 2.0

    /// Points along the outline, at most `spacing` apart.
    fileprivate var dots: [Point] {
        var (dots, pen, start) = ([Point](), Point(0, 0), Point(0, 0))
        func draw(_ piece: Cubic) {
            let reach = (piece.one - piece.start).length + (piece.two - piece.one).length
            // A curve's points are not evenly spaced.
            let count = max(1, Int(((reach + (piece.end - piece.two).length) * 3 / Self.spacing).rounded(.up)))
            dots += (1...count).map { piece.point(Double($0) / Double(count)) }
            pen = piece.end
        }
        for step in steps {
            switch step {
            case .move(let point): (pen, start) = (point, point)
            case .line(let point): draw(line(from: pen, to: point))
            case .curve(let one, let two, let end): draw(Cubic(start: pen, one: one, two: two, end: end))
            case .close: draw(line(from: pen, to: start))
            }
        }
        return dots
    }

    /// A line whose points are evenly spaced.
    private func line(from start: Point, to end: Point) -> Cubic {
        Cubic(start: start, one: start + (end - start) * (1 / 3), two: start + (end - start) * (2 / 3), end: end)
    }
}
