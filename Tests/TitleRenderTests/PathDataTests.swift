import Testing

@testable import TitleRender

@Suite("SVG path data")
struct PathDataTests {
    @Test(
        "Relative and absolute forms of a command draw the same",
        arguments: [
            ("M1 1L3 4", "m1 1l2 3"), ("M1 1H5V6", "m1 1h4v5"), ("M1 1C2 2 3 3 4 1", "m1 1c1 1 2 2 3 0"),
            ("M1 1C2 2 3 3 4 1S6 5 7 1", "m1 1c1 1 2 2 3 0s2 4 3 0"), ("M1 1Q2 3 4 1", "m1 1q1 2 3 0"),
            ("M1 1Q2 3 4 1T8 1", "m1 1q1 2 3 0t4 0"), ("M0 0A5 3 20 0 1 6 2", "m0 0a5 3 20 0 1 6 2"),
            ("M1,1 3,4 5,6Z", "M1 1l2 3 2 2z"), ("M.5.5L1e1-2", "M0.5 0.5 L10 -2"),
            ("M0 0a1 1 0 0110 0", "M0 0a1 1 0 0 1 10 0"),
        ]
    )
    func sameDrawing(left: String, right: String) throws {
        let one = try #require(PathDataReader.read(left))
        let two = try #require(PathDataReader.read(right))
        #expect(one.steps.count == two.steps.count)
        for (first, second) in zip(one.points, two.points) {
            #expect(abs(first.x - second.x) < 1e-9 && abs(first.y - second.y) < 1e-9)
        }
    }

    @Test(
        "What is not path data is refused",
        arguments: ["L1 1", "M1", "M1 1L2", "M1 1X2 2", "M1 1L1 1e999", "M1 1 A1 1 0 2 0 3 3", "M0 0Z 1 1", "M0 0 #"]
    )
    func refused(data: String) {
        #expect(PathDataReader.read(data) == nil)
    }

    @Test("An arc of four quarters is a circle, by every point of its curves")
    func circle() throws {
        let path = try #require(PathDataReader.read("M10 0A10 10 0 1 1 -10 0A10 10 0 1 1 10 0"))
        var last = Point(0, 0)
        for step in path.steps {
            if case .curve(let one, let two, let end) = step {
                for index in 0...10 {
                    let point = Self.point(Double(index) / 10, last, one, two, end)
                    #expect(abs((point.x * point.x + point.y * point.y).squareRoot() - 10) < 0.003)
                }
                last = end
            } else if case .move(let start) = step {
                last = start
            }
        }
        #expect(path.steps.count == 5)
    }

    private static func point(_ t: Double, _ a: Point, _ b: Point, _ c: Point, _ d: Point) -> Point {
        let u = 1 - t
        return a * (u * u * u) + b * (3 * u * u * t) + c * (3 * u * t * t) + d * (t * t * t)
    }

    @Test(
        "Transforms compose from left to right",
        arguments: [
            ("translate(3,4)", Point(4, 6)), ("scale(2)", Point(2, 4)), ("scale(2,3)", Point(2, 6)),
            ("rotate(90)", Point(-2, 1)), ("rotate(90 1 1)", Point(0, 1)), ("matrix(1 2 3 4 5 6)", Point(12, 16)),
            ("skewX(45)", Point(3, 2)), ("skewY(45)", Point(1, 3)), ("translate(1) scale(2)", Point(3, 4)),
        ]
    )
    func transforms(text: String, expected: Point) throws {
        let map = try #require(TransformReader.read(text))
        let moved = map(Point(1, 2))
        #expect(abs(moved.x - expected.x) < 1e-9 && abs(moved.y - expected.y) < 1e-9)
    }

    @Test(
        "What is no transform is refused",
        arguments: ["turn(3)", "scale()", "rotate(1,2)", "scale(2", "translate(a)"]
    )
    func refusedTransforms(text: String) {
        #expect(TransformReader.read(text) == nil)
    }
}

extension Path {
    fileprivate var points: [Point] {
        steps.flatMap { (step) -> [Point] in
            switch step {
            case .move(let point), .line(let point): [point]
            case .curve(let one, let two, let end): [one, two, end]
            case .close: []
            }
        }
    }
}
