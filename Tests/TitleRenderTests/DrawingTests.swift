import Testing
import TitleDocument

@testable import TitleRender

@Suite("Every construct of the subset is drawn")
struct DrawingTests {
    /// Each construct paints the middle of its own cell of 10 mm; what is expected there follows.
    private static let cells: [(svg: String, at: Point, color: String)] = [
        (##"<rect x="1" y="1" width="8" height="8" fill="#ff0000"/>"##, Point(5, 5), "#ff0000"),
        (##"<rect x="11" y="1" width="8" height="8" rx="3" fill="#00aa00"/>"##, Point(11.3, 1.3), "#ffffff"),
        (##"<circle cx="25" cy="5" r="4" fill="#0000ff"/>"##, Point(25, 5), "#0000ff"),
        (##"<ellipse cx="35" cy="5" rx="4" ry="2" fill="#ff00ff"/>"##, Point(38, 5), "#ff00ff"),
        (##"<line x1="41" y1="5" x2="49" y2="5" stroke="#008080" stroke-width="2"/>"##, Point(45, 5), "#008080"),
        (##"<polyline points="51,1 59,1 55,9" fill="#808000"/>"##, Point(55, 4), "#808000"),
        (
            ##"<polygon points="61,1 69,1 65,9" fill="none" stroke="#800080" stroke-width="2"/>"##, Point(65, 1),
            "#800080"
        ),
        (##"<path d="M71 1h8v8h-8z M73 3h4v4h-4z" fill-rule="evenodd" fill="#336699"/>"##, Point(75, 5), "#ffffff"),
        (##"<path d="M81 1h8v8h-8z M83 3h4v4h-4z" fill-rule="nonzero" fill="#336699"/>"##, Point(85, 5), "#336699"),
        (##"<path d="M91 5A4 4 0 1 1 99 5A4 4 0 1 1 91 5Z" fill="#993300"/>"##, Point(95, 8), "#993300"),
        (##"<path d="M1 15C1 11 9 11 9 15S1 19 1 15Z" fill="#112233"/>"##, Point(5, 15), "#112233"),
        (##"<path d="M11 15Q15 9 19 15T11 15Z" fill="#445566"/>"##, Point(14, 13.4), "#445566"),
        (##"<text x="21" y="19" font-family="hei" font-size="8" fill="#aa0000">■</text>"##, Point(25, 16), "#aa0000"),
        (
            ##"<text x="35" y="19" text-anchor="middle" font-family="hei" font-size="8"><tspan fill="#00bb00">■</tspan></text>"##,
            Point(35, 16), "#00bb00"
        ),
        (
            ##"<g transform="translate(40,10) scale(2)"><rect x="1" y="1" width="3" height="3" fill="#0a0b0c"/></g>"##,
            Point(45, 15), "#0a0b0c"
        ),
        (##"<use xlink:href="#shape" x="50" y="10"/>"##, Point(55, 15), "#c08040"),
        (##"<rect x="61" y="11" width="8" height="8" fill="#ff0000" fill-opacity="0.5"/>"##, Point(65, 15), "#ff7f7f"),
        (
            ##"<g opacity="0.5"><rect x="71" y="11" width="8" height="8" fill="#ff0000"/><rect x="71" y="11" width="8" height="8" fill="#0000ff"/></g>"##,
            Point(75, 15), "#7f7fff"
        ),
        (
            ##"<line x1="81" y1="15" x2="89" y2="15" stroke="#000000" stroke-width="4" stroke-dasharray="2 4 2"/>"##,
            Point(85, 15), "#ffffff"
        ),
        (
            ##"<line x1="94" y1="15" x2="96" y2="15" stroke="#dd0000" stroke-width="4" stroke-linecap="square"/>"##,
            Point(92.5, 13.4), "#dd0000"
        ),
        (
            ##"<path d="M2 29V22H9" fill="none" stroke="#00dd00" stroke-width="2" stroke-linejoin="bevel"/>"##,
            Point(1.15, 21.15), "#ffffff"
        ),
        (
            ##"<path d="M12 29V22H19" fill="none" stroke="#00dd00" stroke-width="2" stroke-linejoin="miter"/>"##,
            Point(11.3, 21.3), "#00dd00"
        ),
        (
            ##"<image x="21" y="21" width="8" height="8" href="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAD0lEQVR4nGNgaGAAIQgFAA4OAgFhGn2EAAAAAElFTkSuQmCC"/>"##,
            Point(25, 25), "#008000"
        ),
        (
            ##"<rect style="fill:#123456;stroke:none;-inkscape-stroke:none" x="31" y="21" width="8" height="8"/>"##,
            Point(35, 25), "#123456"
        ),
        (
            ##"<rect x="41" y="21" width="8" height="8" fill="#ff0000" transform="rotate(45 45 25)"/>"##, Point(45, 20),
            "#ff0000"
        ),
    ]

    @Test("In PDF, as poppler shows it")
    func pdf() async throws {
        let page = try await Page(list().pdf(metadata: .test).finish())
        for cell in Self.cells {
            let found = page.color(cell.at.x, cell.at.y)
            #expect(found.isNear(Color(cell.color)), "\(cell.svg): \(found.hex)")
        }
    }

    @Test("In SVG, read again by the same strict reader")
    func svg() async throws {
        let bytes = Array(try list().withoutPreviewMark.svg().utf8)
        let manifest = Array(#"{"page":{"width":100,"height":100},"title":"t","language":"zh-CN","reading":[]}"#.utf8)
        let again = try FaceTemplate.compile(drawing: bytes, manifest: manifest, fonts: StandardFace.fonts.get())
        let page = try await Page(
            again.draw(FaceContent(texts: [:], sample: false)).pdf(metadata: .test).finish()
        )
        for cell in Self.cells where !cell.svg.contains("<image") {
            #expect(page.color(cell.at.x, cell.at.y).isNear(Color(cell.color)), "\(cell.svg)")
        }
    }

    private func list() throws -> DisplayList {
        let body = Self.cells.map(\.svg).joined(separator: "\n")
        let svg = """
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
             width="100mm" height="100mm" viewBox="0 0 100 100">
            <defs><g id="shape"><rect x="1" y="1" width="8" height="8" fill="#c08040"/></g></defs>
            <g class="decoration">\(body)</g></svg>
            """
        let manifest = #"{"page":{"width":100,"height":100},"title":"t","language":"zh-CN","reading":[]}"#
        let template = try FaceTemplate.compile(
            drawing: Array(svg.utf8),
            manifest: Array(manifest.utf8),
            fonts: StandardFace.fonts.get()
        )
        return try template.draw(FaceContent(texts: [:], sample: false))
    }
}

extension DisplayList {
    /// The mark of previews lies over what is drawn here.
    fileprivate var withoutPreviewMark: DisplayList {
        var page = self
        page.fixed = FixedDrawing(background: fixed.background)
        return page
    }
}
