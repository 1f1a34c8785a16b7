import TestSupport
import Testing
import TitleDocument

@testable import TitleRender

@Suite("Vertical Mongolian")
struct MongolianTests {
    private static let name = "ᠠᠯᠲᠠᠨᠴᠡᠴᠡᠭ"
    private static let words = "ᠮᠣᠩᠭᠣᠯ ᠬᠡᠯᠡ ᠪᠢᠴᠢᠭ ᠰᠣᠶᠣᠯ"

    @Test("A name given in Mongolian stands upright beside the photo; without one nothing does")
    func optionalName() throws {
        let template = try StandardFace.template.get()
        let piece = try #require(mongolian(on: try template.draw(StandardFace.content(["nameMongolian": Self.name]))))
        #expect(piece.language == "mn-Mong-CN" && piece.text == Self.name)
        let ink = try #require(piece.commands.bounds())
        let box = try #require(template.manifest.fields.first { $0.name == "nameMongolian" }).box
        #expect(box.contains(ink, slack: OverflowTests.slack) && ink.height > 3 * ink.width)
        #expect(mongolian(on: try template.draw(StandardFace.content())) == nil)
    }

    @Test("Letters are joined: the same letter has other glyphs at the start, in the middle and at the end")
    func joined() throws {
        let text = try shaped("ᠠᠠᠠ")
        #expect(Set(text.clusters.flatMap { $0.glyphs.map(\.id) }).count == 3)
        let face = try #require(text.clusters.first?.glyphs.first?.face)
        #expect(text.clusters.first?.glyphs.map(\.id) != face.glyph(for: "ᠠ").map { [$0] })
    }

    @Test("It is copied out as it was given, in the order of reading")
    func copiedOut() async throws {
        let folder = try TemporaryFolder()
        let content = try StandardFace.content(["nameMongolian": Self.name])
        let file = try folder.write(StandardFace.pdf(content), as: "face.pdf")
        let text = try await Command.run("pdftotext", ["-raw", file, "-"]).text
        #expect(text.filter { !$0.isWhitespace }.contains(Self.name))
    }

    @Test(
        "Columns go from left to right, and no word is broken inside, however low the box",
        arguments: [12.0, 20, 30, 60]
    )
    func columns(height: Double) throws {
        var style = TextStyle()
        (style.chain, style.size, style.minimum, style.isVertical) = (.mongolian, 14, 4, true)
        (style.fit, style.lines) = (.wrap, 4)
        let box = Box(x: 10, y: 10, width: 40, height: height)
        let setting = TextSetting(text: try shaped(Self.words), style: style, box: box)
        guard case .group(let turn, _, let runs)? = try #require(setting.commands()).first else {
            Issue.record("not turned")
            return
        }
        #expect(try #require(runs.bounds(under: turn)).height <= height)
        let columns = runs.map { [$0].bounds(under: turn)?.x ?? 0 }
        #expect(columns == columns.sorted())
        let given = Set(Self.words.split(separator: " ").map(String.init))
        for case .glyphs(let run) in runs {
            #expect(run.text.split(separator: " ").allSatisfy { given.contains(String($0)) }, "\(run.text)")
        }
    }

    @Test("Words shaped one by one and kept are those of the whole text")
    func wordByWord() throws {
        let shaper = Shaper(faces: try StandardFace.fonts.get().faces(.mongolian), language: "mn-Mong-CN")
        let names = ["seriesMongolian", "titleMongolian", "issuedByMongolian", "nameMongolian"]
        var texts = Specimen.allCases.flatMap { specimen in names.compactMap { specimen.texts[$0] } }
        texts += [Self.words, " \(Self.words)  ", "1980 ᠣᠨ 8 ᠰᠠᠷ\u{180E}ᠠ 25 ᠡᠳᠦᠷ", ""]
        let shelf = WordShelf()
        for text in texts + texts {
            #expect(WordShelf.words(of: text).joined() == text)
            let (kept, whole) = (try shelf.shape(text, by: shaper), try shaper.shape(text))
            #expect(kept == whole, "\(text)")
        }
    }

    @Test("A word longer than the box at the smallest size is refused, not cut")
    func refused() throws {
        let long = String(repeating: "ᠠᠯᠲᠠᠨ", count: 40)
        #expect(throws: DrawingError.overflow(field: "nameMongolian", text: long)) {
            try StandardFace.template.get().draw(StandardFace.content(["nameMongolian": long]))
        }
    }

    private func mongolian(on list: DisplayList) -> DisplayPiece? { list.pieces.first { $0.name == "nameMongolian" } }

    private func shaped(_ text: String) throws -> ShapedText {
        try Shaper(faces: StandardFace.fonts.get().faces(.mongolian), language: "mn-Mong-CN").shape(text)
    }
}
