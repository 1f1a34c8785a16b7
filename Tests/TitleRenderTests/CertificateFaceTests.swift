import Foundation
import TestSupport
import Testing
import TitleDocument

@testable import TitleRender

@Suite("The faces")
struct CertificateFaceTests {
    struct Trial: CustomTestStringConvertible {
        let face: String
        let specimen: Specimen

        var testDescription: String { "\(face), \(specimen)" }

        func list() throws -> DisplayList {
            try StandardFace.compiled(face).draw(specimen.content(fonts: StandardFace.fonts.get()))
        }

        static let all = StandardFace.names.flatMap { face in
            Specimen.allCases.map { Trial(face: face, specimen: $0) }
        }
    }

    @Test("CER2: short and long texts are set whole, every glyph inside its field's box", arguments: Trial.all)
    func everythingFits(trial: Trial) throws {
        let template = try StandardFace.compiled(trial.face)
        let list = try trial.list()
        for field in template.manifest.fields {
            guard let piece = (list.pieces + list.ornaments).first(where: { $0.name == field.name }) else { continue }
            let ink = try #require(piece.commands.bounds())
            #expect(field.box.contains(ink, slack: OverflowTests.slack), "\(field.name): \(piece.text)")
        }
    }

    @Test("CER5: the number is told once, though micro-text repeats it", arguments: StandardFace.names)
    func numberOnce(face: String) async throws {
        let list = try Trial(face: face, specimen: .usual).list()
        #expect(list.ornaments.map(\.text).joined().ranges(of: "1504002019Z000001K").count >= 8)
        let folder = try TemporaryFolder()
        let file = try folder.write(list.previewPDF(secondsSinceEpoch: 1_575_500_000), as: "face.pdf")
        let text = try await Command.run("pdftotext", [file, "-"]).text
        for words in ["1504002019Z000001K", "阿拉腾其其格", "2019年10月25日", "2019年12月5日", "赤人社备〔2019〕37号"] {
            #expect(text.ranges(of: words).count == 1, "\(words)")
        }
    }

    @Test("The title line is data, and lines without a text are not there", arguments: StandardFace.names)
    func linesComeAndGo(face: String) throws {
        let short = try Trial(face: face, specimen: .short).list()
        let long = try Trial(face: face, specimen: .long).list()
        #expect(short.pieces.first { $0.name == "titleLine" }?.text == "职称证书")
        let optional = ["reviewedBy", "employer", "specialty", "restriction", "previous"]
        for name in optional {
            #expect(!short.pieces.contains { $0.name == name })
            #expect(long.pieces.contains { $0.name == name })
        }
        let labels = long.fixedPieces.count - short.fixedPieces.count
        #expect(labels == optional.count)
    }

    @Test("No line is finer than 0.1 mm", arguments: StandardFace.names)
    func fineLines(face: String) throws {
        let fixed = try StandardFace.compiled(face).fixed
        let widths = strokes(of: fixed.background + fixed.pieces.flatMap(\.commands), scale: 1)
        #expect(widths.count > 100)
        #expect(try #require(widths.min()) >= 0.1)
    }

    @Test("Words stand out from the paper in grey: 4.5 to 1 as WCAG 2.1 (1.4.3) asks", arguments: StandardFace.names)
    func contrast(face: String) throws {
        let list = try Trial(face: face, specimen: .long).list()
        let colors = (list.pieces + list.fixedPieces).flatMap { inks(of: $0.commands) }
        #expect(colors.count > 30)
        for color in Set(colors.map(\.hex)) { #expect(Color(color).contrastToWhite >= 4.5, "\(color)") }
    }

    @Test("Photo 35 × 49 mm, seal over name and date, code 30 mm", arguments: StandardFace.names)
    func measures(face: String) throws {
        let manifest = try StandardFace.compiled(face).manifest
        let photo = try #require(manifest.pictures.first { $0.name == "photo" }).box
        let seal = try #require(manifest.pictures.first { $0.isSeal }).box
        #expect((photo.width, photo.height) == (35, 49))
        // 118 dots of 100 dpi, on whole ones: readers then put it in the same place.
        let code = try #require(manifest.symbols.first).box
        #expect(abs(code.width - 30) < 0.05 && code.width == code.height)
        for edge in [code.x, code.y, code.right, code.bottom] {
            #expect(abs((edge / 0.254).rounded() * 0.254 - edge) < 0.005)
        }
        let list = try Trial(face: face, specimen: .usual).list()
        for name in ["issuedBy", "issuedOn"] {
            let ink = try #require(list.pieces.first { $0.name == name }?.commands.bounds())
            #expect(ink.x < seal.right && ink.right > seal.x && ink.y > seal.y && ink.bottom < seal.bottom, "\(name)")
        }
    }

    @Test(
        "The sample seal's own ink leaves the date free, and crosses the name at its ends alone",
        arguments: Trial.all
    )
    func sealLeavesWordsReadable(trial: Trial) throws {
        let list = try trial.list()
        let seal = try #require(list.seal)
        let ink = seal.drawing.background.flatMap { $0.inkBoxes(under: seal.map) }
        for (name, free) in [("issuedOn", 10.0), ("issuedBy", 6)] {
            let words = try #require(list.pieces.first { $0.name == name }?.commands.bounds())
            let middle = Box(x: seal.box.x + 21 - free, y: words.y, width: 2 * free, height: words.height)
            #expect(!ink.contains { $0.overlaps(middle) }, "\(name)")
        }
    }

    @Test(
        "CNV8: the longest original that an application can name stands whole on the converted faces, with its day",
        arguments: ["converted", "converted-mongolian"]
    )
    func longestOriginal(face: String) throws {
        let original = String(repeating: "鲁", count: 20) + "（" + String(repeating: "省", count: 60)
        var content = try Specimen.long.content(fonts: StandardFace.fonts.get(), face: face)
        content.texts["previous"] = "\(original)，2015年12月1日取得资格）；前一版 1504002019Z000001K"
        let template = try StandardFace.compiled(face)
        let piece = try #require(try template.draw(content).pieces.first { $0.name == "previous" })
        let field = try #require(template.manifest.fields.first { $0.name == "previous" })
        #expect(field.box.contains(try #require(piece.commands.bounds()), slack: OverflowTests.slack))
        #expect(piece.text.contains("2015年12月1日取得资格"))
    }

    @Test("The converted face says 换证, with and without a previous certificate; no other face does")
    func converted() throws {
        for face in StandardFace.names {
            for specimen in Specimen.allCases {
                let told = try Trial(face: face, specimen: specimen).list().fixedPieces.map(\.text).joined()
                #expect(told.contains("换证") == face.hasPrefix("converted"), "\(face) \(specimen)")
            }
        }
    }

    @Test("The longest identity and filing numbers are no smaller than 9 points", arguments: StandardFace.names)
    func longNumbers(face: String) throws {
        let list = try Trial(face: face, specimen: .long).list()
        for name in ["identity", "approval"] {
            let sizes = try #require(list.pieces.first { $0.name == name }).commands.sizes
            #expect(try #require(sizes.min()) >= 9 * millimetresPerPoint, "\(name)")
        }
    }

    @Test("A date and a document's number are not broken between their figures and what is counted")
    func wholeDates() {
        let whole: [(Unicode.Scalar, Unicode.Scalar)] = [
            ("9", "年"), ("8", "日"), ("7", "号"), ("第", "2"), ("年", "1"), ("〕", "3"),
        ]
        for (left, right) in whole {
            #expect(!LineBreaking.isAllowed(after: left, before: right))
        }
        #expect(LineBreaking.isAllowed(after: "，", before: "2") && LineBreaking.isAllowed(after: "号", before: "（"))
    }

    @Test("The code is read back from a drawing at 150 dpi", arguments: StandardFace.names)
    func codeIsRead(face: String) async throws {
        let list = try Trial(face: face, specimen: .long).list()
        let folder = try TemporaryFolder()
        let file = try folder.write(list.previewPDF(secondsSinceEpoch: 1_575_500_000), as: "face.pdf")
        try await Command.run("pdftoppm", ["-r", "150", "-png", "-singlefile", file, folder.path("face")])
        let read = try await Command.run("zbarimg", ["-q", "--raw", folder.path("face.png")])
        #expect(read.lines == list.links.map(\.address))
    }

    @Test("Each face has a pattern and a colour of its own")
    func apart() throws {
        let fixed = try StandardFace.names.map { try StandardFace.compiled($0).fixed.background }
        for one in fixed.indices {
            for other in fixed.indices where other > one { #expect(fixed[one] != fixed[other]) }
        }
        let colors = try StandardFace.chinese.map { name in
            try StandardFace.compiled(name).manifest.fields.first { $0.name == "titleLine" }?.style.color.hex
        }
        #expect(Set(colors).count == StandardFace.chinese.count)
    }

    private func strokes(of commands: [DisplayCommand], scale: Double) -> [Double] {
        commands.flatMap { command -> [Double] in
            switch command {
            case .shape(_, let painting): painting.stroke.map { [$0.width * scale] } ?? []
            case .group(let map, _, let inner):
                strokes(of: inner, scale: scale * abs(map.a * map.d - map.b * map.c).squareRoot())
            case .glyphs, .picture, .symbol: []
            }
        }
    }

    private func inks(of commands: [DisplayCommand]) -> [Color] {
        commands.flatMap { command -> [Color] in
            switch command {
            case .glyphs(let run): [run.color]
            case .group(_, _, let inner): inks(of: inner)
            case .shape, .picture, .symbol: []
            }
        }
    }
}

extension DisplayCommand {
    /// The boxes of the closed outlines that are filled; a ring's two circles count for nothing.
    fileprivate func inkBoxes(under map: Transform) -> [Box] {
        switch self {
        case .shape(let path, let painting) where painting.fill != nil:
            path.transformed(by: map).contours.compactMap(\.bounds)
        case .group(let inner, _, let commands): commands.flatMap { $0.inkBoxes(under: map(inner)) }
        case .shape, .glyphs, .picture, .symbol: []
        }
    }
}

extension Path {
    /// Each outline from its move to the next.
    fileprivate var contours: [Path] {
        var contours: [Path] = []
        for step in steps {
            if case .move = step { contours.append(Path()) }
            if !contours.isEmpty { contours[contours.count - 1].steps.append(step) }
        }
        return contours
    }
}

extension [DisplayCommand] {
    /// Millimetres of the em.
    fileprivate var sizes: [Double] {
        flatMap { command -> [Double] in
            switch command {
            case .glyphs(let run): [run.size]
            case .group(_, _, let inner): inner.sizes
            case .shape, .picture, .symbol: []
            }
        }
    }
}

extension Box {
    fileprivate func overlaps(_ other: Box) -> Bool {
        x < other.right && right > other.x && y < other.bottom && bottom > other.y
    }
}

extension Color {
    /// WCAG 2.1's contrast ratio, from the relative luminance of sRGB.
    fileprivate var contrastToWhite: Double {
        let parts = [red, green, blue].map { part -> Double in
            let value = Double(part) / 255
            return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
        }
        return 1.05 / (0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2] + 0.05)
    }
}
