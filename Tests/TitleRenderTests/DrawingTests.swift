import TestSupport
import Testing
import TitleDocument
import TitlePaint

@testable import TitleRender

@Suite("Every construct of the subset is drawn")
struct DrawingTests {
    /// Each construct has its own cell of 10 mm; what is expected at places of it follows.
    private static let cells: [(svg: String, places: [(at: Point, color: String)])] = [
        (##"<rect x="1" y="1" width="8" height="8" fill="#ff0000"/>"##, [(Point(5, 5), "#ff0000")]),
        (##"<rect x="11" y="1" width="8" height="8" rx="3" fill="#00aa00"/>"##, [(Point(11.3, 1.3), "#ffffff")]),
        (##"<circle cx="25" cy="5" r="4" fill="#0000ff"/>"##, [(Point(25, 5), "#0000ff")]),
        (##"<ellipse cx="35" cy="5" rx="4" ry="2" fill="#ff00ff"/>"##, [(Point(38, 5), "#ff00ff")]),
        (##"<line x1="41" y1="5" x2="49" y2="5" stroke="#008080" stroke-width="2"/>"##, [(Point(45, 5), "#008080")]),
        (##"<polyline points="51,1 59,1 55,9" fill="#808000"/>"##, [(Point(55, 4), "#808000")]),
        (
            ##"<polygon points="61,1 69,1 65,9" fill="none" stroke="#800080" stroke-width="2"/>"##,
            [(Point(65, 1), "#800080")]
        ),
        (##"<path d="M71 1h8v8h-8z M73 3h4v4h-4z" fill-rule="evenodd" fill="#336699"/>"##, [(Point(75, 5), "#ffffff")]),
        (##"<path d="M81 1h8v8h-8z M83 3h4v4h-4z" fill-rule="nonzero" fill="#336699"/>"##, [(Point(85, 5), "#336699")]),
        (##"<path d="M91 5A4 4 0 1 1 99 5A4 4 0 1 1 91 5Z" fill="#993300"/>"##, [(Point(95, 8), "#993300")]),
        (##"<path d="M1 15C1 11 9 11 9 15S1 19 1 15Z" fill="#112233"/>"##, [(Point(5, 15), "#112233")]),
        (##"<path d="M11 15Q15 9 19 15T11 15Z" fill="#445566"/>"##, [(Point(14, 13.4), "#445566")]),
        (
            ##"<text x="21" y="19" font-family="hei" font-size="8" fill="#aa0000">■</text>"##,
            [(Point(25, 16), "#aa0000")]
        ),
        (
            ##"<text x="35" y="19" text-anchor="middle" font-family="hei" font-size="8"><tspan fill="#00bb00">■</tspan></text>"##,
            [(Point(35, 16), "#00bb00")]
        ),
        (
            ##"<g transform="translate(40,10) scale(2)"><rect x="1" y="1" width="3" height="3" fill="#0a0b0c"/></g>"##,
            [(Point(45, 15), "#0a0b0c")]
        ),
        (##"<use xlink:href="#shape" x="50" y="10"/>"##, [(Point(55, 15), "#c08040")]),
        (
            ##"<rect x="61" y="11" width="8" height="8" fill="#ff0000" fill-opacity="0.5"/>"##,
            [(Point(65, 15), "#ff7f7f")]
        ),
        (
            ##"<g opacity="0.5"><rect x="71" y="11" width="8" height="8" fill="#ff0000"/><rect x="71" y="11" width="8" height="8" fill="#0000ff"/></g>"##,
            [(Point(75, 15), "#7f7fff")]
        ),
        (
            ##"<line x1="81" y1="15" x2="89" y2="15" stroke="#000000" stroke-width="4" stroke-dasharray="2 4 2"/>"##,
            [(Point(85, 15), "#ffffff")]
        ),
        (
            ##"<line x1="94" y1="15" x2="96" y2="15" stroke="#dd0000" stroke-width="4" stroke-linecap="square"/>"##,
            [(Point(92.5, 13.4), "#dd0000")]
        ),
        (
            ##"<path d="M2 29V22H9" fill="none" stroke="#00dd00" stroke-width="2" stroke-linejoin="bevel"/>"##,
            [(Point(1.15, 21.15), "#ffffff")]
        ),
        (
            ##"<path d="M12 29V22H19" fill="none" stroke="#00dd00" stroke-width="2" stroke-linejoin="miter"/>"##,
            [(Point(11.3, 21.3), "#00dd00")]
        ),
        (
            ##"<image x="21" y="21" width="8" height="8" href="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAD0lEQVR4nGNgaGAAIQgFAA4OAgFhGn2EAAAAAElFTkSuQmCC"/>"##,
            [(Point(25, 25), "#008000")]
        ),
        (
            ##"<rect style="fill:#123456;stroke:none;-inkscape-stroke:none" x="31" y="21" width="8" height="8"/>"##,
            [(Point(35, 25), "#123456")]
        ),
        (
            ##"<rect x="41" y="21" width="8" height="8" fill="#ff0000" transform="rotate(45 45 25)"/>"##,
            [(Point(45, 20), "#ff0000")]
        ),
        (
            ##"<line x1="51" y1="25" x2="59" y2="25" stroke="#ff0000" stroke-width="4" stroke-opacity="0.5"/>"##,
            [(Point(55, 25), "#ff7f7f")]
        ),
        (##"<rect x="61" y="21" width="8" height="8" fill="#36c"/>"##, [(Point(65, 25), "#3366cc")]),
        (
            ##"<rect x="71" y="21" width="8" height="8" fill="red"/><rect x="73" y="23" width="4" height="4" fill="white"/><rect x="74" y="24" width="2" height="2" fill="black"/>"##,
            [(Point(72, 22), "#ff0000"), (Point(73.5, 23.5), "#ffffff"), (Point(75, 25), "#000000")]
        ),
        (
            ##"<text x="81" y="29" font-family="hei" font-size="3" letter-spacing="3">■■</text>"##,
            [(Point(82.5, 28), "#000000"), (Point(85.5, 28), "#ffffff"), (Point(88.5, 28), "#000000")]
        ),
        (
            ##"<text x="1" y="39" dx="4" dy="-4" font-family="hei" font-size="4">■</text>"##,
            [(Point(7, 33.5), "#000000"), (Point(3, 37.5), "#ffffff")]
        ),
        (
            ##"<image x="11" y="31" width="8" height="8" href="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAAD0lEQVR4nGNkaGBgYGAAAAKOAILeuII9AAAAAElFTkSuQmCC"/>"##,
            [(Point(15, 35), "#008000"), (Point(15, 32), "#ffffff")]
        ),
        (
            ##"<image x="21" y="31" width="8" height="8" preserveAspectRatio="none" href="data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAIAAAB7QOjdAAAAD0lEQVR4nGNkaGBgYGAAAAKOAILeuII9AAAAAElFTkSuQmCC"/>"##,
            [(Point(25, 32), "#008000"), (Point(28.5, 38.5), "#008000")]
        ),
        (
            ##"<image x="31" y="31" width="8" height="8" href="data:image/jpeg;base64,/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAIBAQEBAQIBAQECAgICAgQDAgICAgUEBAMEBgUGBgYFBgYGBwkIBgcJBwYGCAsICQoKCgoKBggLDAsKDAkKCgr/2wBDAQICAgICAgUDAwUKBwYHCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgoKCgr/wAARCAAIAAgDASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAn/xAAUEAEAAAAAAAAAAAAAAAAAAAAA/8QAFQEBAQAAAAAAAAAAAAAAAAAABgn/xAAUEQEAAAAAAAAAAAAAAAAAAAAA/9oADAMBAAIRAxEAPwCI4CoAW//Z"/>"##,
            [(Point(35, 35), "#0000a0"), (Point(30.5, 35), "#ffffff")]
        ),
        (
            ##"<line x1="41" y1="35" x2="49" y2="35" stroke="#dd0000" stroke-width="4" stroke-dasharray="4" stroke-dashoffset="4"/>"##,
            [(Point(43, 35), "#ffffff"), (Point(47, 35), "#dd0000")]
        ),
        (
            ##"<path d="M51 39L55 32L59 39" fill="none" stroke="#00dd00" stroke-width="2" stroke-miterlimit="1.5"/>"##,
            [(Point(55, 31), "#ffffff"), (Point(55, 32), "#00dd00")]
        ),
        (
            ##"<path d="M63.4 39L65 32L66.6 39" fill="none" stroke="#00dd00" stroke-width="1" stroke-miterlimit="9"/>"##,
            [(Point(64.9, 31), "#00dd00")]
        ),
        (
            ##"<line x1="74" y1="35" x2="76" y2="35" stroke="#dd0000" stroke-width="4" stroke-linecap="round"/>"##,
            [(Point(72.5, 35), "#dd0000"), (Point(72.3, 33.3), "#ffffff")]
        ),
        (
            ##"<path d="M82 39V32H89" fill="none" stroke="#00dd00" stroke-width="2" stroke-linejoin="round"/>"##,
            [(Point(81.4, 31.4), "#00dd00"), (Point(81.1, 31.1), "#ffffff")]
        ),
        (
            ##"<text x="99" y="39" text-anchor="end" font-family="hei" font-size="6">■</text>"##,
            [(Point(96, 36.5), "#000000"), (Point(91.5, 36.5), "#ffffff")]
        ),
        (
            ##"<rect width="4" height="2" fill="#202020" transform="matrix(2 0 0 2 1 42)"/>"##,
            [(Point(8, 45), "#202020"), (Point(8, 47), "#ffffff")]
        ),
        (
            ##"<rect width="3" height="8" fill="#202020" transform="translate(11 41) skewX(26.565)"/>"##,
            [(Point(12, 41.4), "#202020"), (Point(16, 48.4), "#202020"), (Point(12, 48.4), "#ffffff")]
        ),
        (
            ##"<rect width="8" height="3" fill="#202020" transform="translate(21 41) skewY(26.565)"/>"##,
            [(Point(21.4, 42), "#202020"), (Point(28.4, 46), "#202020"), (Point(28.4, 42), "#ffffff")]
        ),
        (
            ##"<rect x="31" y="41" width="8" height="8" rx="4" ry="1" fill="#202020"/>"##,
            [(Point(31.3, 41.3), "#ffffff"), (Point(31.3, 43), "#202020")]
        ),
        (
            ##"<text x="41" y="49" font-family="hei" font-size="3"><tspan>■</tspan><tspan dx="2" dy="-4">■</tspan></text>"##,
            [(Point(42.5, 48), "#000000"), (Point(47.5, 44), "#000000"), (Point(47.5, 48), "#ffffff")]
        ),
        (
            ##"<text x="51" y="49" font-family="Noto Serif CJK SC" font-weight="bold" font-size="9">十</text>"##,
            [(Point(55.5, 47.6), "#000000"), (Point(55.85, 47.6), "#000000")]
        ),
        (
            ##"<text x="61" y="49" font-family="Noto Serif CJK SC" font-size="9">十</text>"##,
            [(Point(65.5, 47.6), "#000000"), (Point(65.85, 47.6), "#ffffff")]
        ),
        (##"<use href="#shape" y="50"/>"##, [(Point(5, 55), "#c08040"), (Point(0.5, 55), "#ffffff")]),
        (##"<rect x="11px" y="51px" width="8px" height="8px" fill="#405060"/>"##, [(Point(15, 55), "#405060")]),
        (##"<image x="21" y="51" width="8" height="8" href="beside.png"/>"##, [(Point(25, 55), "#008000")]),
        (
            ##"<text x="31" y="59" font-family="kai" font-size="9">丁</text>"##,
            [(Point(34.15, 53.25), "#000000"), (Point(34.15, 52.55), "#ffffff")]
        ),
        (##"<text x="41" y="59" font-family="mongolian" font-size="9">ᠮ</text>"##, [(Point(43.25, 56), "#000000")]),
    ]

    /// Words that are read aloud and stay words in a PDF; a black square fills nine tenths of its width.
    private static let told: [(svg: String, places: [(at: Point, color: String)])] = [
        (
            ##"x="51" y="59" font-size="3" letter-spacing="0.6">■■■"##,
            [(Point(57.9, 58), "#ffffff"), (Point(60.3, 58), "#000000")]
        ),
        (
            ##"x="51" y="69" font-size="3" letter-spacing="0.15">■■■■■■■■■■"##,
            [(Point(79.25, 68), "#ffffff"), (Point(81.4, 68), "#000000")]
        ),
        (##"x="1" y="69" dx="4" font-size="4">■"##, [(Point(7, 67.5), "#000000"), (Point(3, 67.5), "#ffffff")]),
        (
            ##"x="15" y="69" text-anchor="middle" font-size="4">■"##,
            [(Point(13.7, 67.5), "#000000"), (Point(17.7, 67.5), "#ffffff")]
        ),
        (
            ##"x="29" y="69" text-anchor="end" font-size="4">■"##,
            [(Point(27, 67.5), "#000000"), (Point(29.5, 67.5), "#ffffff")]
        ),
    ]

    /// 2 × 2 pixels of green.
    private static let beside =
        "iVBORw0KGgoAAAANSUhEUgAAAAIAAAACCAIAAAD91JpzAAAAD0lEQVR4nGNgaGAAIQgFAA4OAgFhGn2EAAAAAElFTkSuQmCC"

    @Test("In PDF, as poppler shows it")
    func pdf() async throws {
        expectCells(on: try await Page(list().pdf(metadata: .test).finish()))
    }

    @Test("In SVG, read again by the same strict reader")
    func svg() async throws {
        let bytes = Array(try list().withoutPreviewMark.svg().utf8)
        let manifest = Array(#"{"page":{"width":100,"height":100},"title":"t","language":"zh-CN","reading":[]}"#.utf8)
        let again = try FaceTemplate.compile(drawing: bytes, manifest: manifest, fonts: StandardFace.fonts.get())
        let list = try again.draw(FaceContent(texts: [:], sample: false))
        expectCells(on: try await Page(list.pdf(metadata: .test).finish()))
    }

    @Test("In PNG")
    func png() throws {
        expectCells(on: try Page(png: try list().withoutPreviewMark.png(width: 500)))
    }

    private func expectCells(on page: Page, at location: SourceLocation = #_sourceLocation) {
        for cell in Self.cells + Self.told {
            for place in cell.places {
                let found = page.color(place.at.x, place.at.y)
                #expect(
                    found.isNear(Color(place.color)),
                    "\(cell.svg) at \(place.at): \(found.hex)",
                    sourceLocation: location
                )
            }
        }
    }

    private func list() throws -> DisplayList {
        let body = Self.cells.map(\.svg).joined(separator: "\n")
        let names = Self.told.indices.map { "told\($0)" }
        let told = zip(names, Self.told).map { "<text id=\"\($0)\" font-family=\"hei\" \($1.svg)</text>" }
        let svg = """
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"
             width="100mm" height="100mm" viewBox="0 0 100 100">
            <defs><g id="shape"><rect x="1" y="1" width="8" height="8" fill="#c08040"/></g></defs>
            <g class="decoration">\(body)</g>\(told.joined(separator: "\n"))</svg>
            """
        let reading = names.map { ##"{"role":"P","parts":["#\##($0)"]}"## }.joined(separator: ",")
        let manifest =
            #"{"page":{"width":100,"height":100},"title":"t","language":"zh-CN","reading":[\#(reading)]}"#
        let template = try FaceTemplate.compile(
            drawing: Array(svg.utf8),
            manifest: Array(manifest.utf8),
            fonts: StandardFace.fonts.get(),
            neighbour: { $0 == "beside.png" ? Base64.decode(Self.beside[...]) : nil }
        )
        return try template.draw(FaceContent(texts: [:], sample: false))
    }
}

extension DisplayList {
    /// The mark of previews lies over what is drawn here.
    fileprivate var withoutPreviewMark: DisplayList {
        var page = self
        page.fixed = FixedDrawing(background: fixed.background, pieces: fixed.pieces)
        return page
    }
}
