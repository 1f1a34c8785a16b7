import Testing

@testable import TitleRender

@Suite("Rounded outlines")
struct RoundedPathTests {
    @Test("A circle has four curves and no line without length", arguments: [0.1, 6.8, 18.6, 19.9, 21])
    func circle(radius: Double) {
        let path = Path.ellipse(centre: Point(21.3, 20.7), radii: Point(radius, radius))
        #expect(path.steps.count == 6)
        #expect(path.steps.count { if case .curve = $0 { true } else { false } } == 4)
    }

    @Test("Corners that do not meet have their four sides, corners that meet on two of them the other two")
    func sides() {
        let box = Box(x: 1, y: 2, width: 8, height: 6)
        #expect(Path.rounded(box, radii: Point(1, 1)).lines == 4)
        #expect(Path.rounded(box, radii: Point(4, 1)).lines == 2)
        #expect(Path.rounded(box, radii: Point(9, 9)).lines == 0)
    }
}

extension Path {
    fileprivate var lines: Int { steps.count { if case .line = $0 { true } else { false } } }
}
