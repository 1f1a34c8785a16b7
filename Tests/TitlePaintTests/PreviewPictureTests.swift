import Foundation
import TestSupport
import Testing
import TitlePaint
import TitleRender

@testable import TitleServer

@Suite("Previews as pictures", .serialized)
struct PreviewPictureTests {
    @Test("A PNG 1240 pixels wide shows what the PDF shows: at most 5 % apart", arguments: SpecimenPage.names)
    func likePDF(face: String) async throws {
        let folder = try TemporaryFolder()
        let list = try SpecimenPage.list(face, .long)
        let picture = try folder.write(list.png(), as: "face.png")
        let document = try folder.write(list.previewPDF(secondsSinceEpoch: 1_575_500_000), as: "face.pdf")
        let run = try await python("likeness.py", picture, document)
        let apart = try #require(Double(run.lines.first ?? ""), "\(run.text)\(run.errors)")
        #expect(apart > 0 && apart <= 0.05)
    }

    @Test("Header: 1240 × 877, eight bits, sRGB; other widths within bounds", arguments: [1240, 620, 2480, 1])
    func size(width: Int) throws {
        let picture = try RasterImage(SpecimenPage.list("junior").png(width: width))
        let columns = max(width, DisplayList.paintableWidths.lowerBound)
        #expect(picture.width == columns && picture.channels == 3)
        #expect(abs(Double(picture.height) - Double(columns) * 210 / 297) <= 0.5)
    }

    @Test("The same page gives the same bytes, with the ground painted just now and with the kept one")
    func deterministic() throws {
        let list = try SpecimenPage.list("intermediate")
        #expect(try list.png() == list.png())
        let anew = try SpecimenPage.draw(SpecimenPage.compiled("intermediate"))
        #expect(try list.png() == anew.png() && list.svg() == anew.svg())
    }

    @Test("The code on it can be scanned", arguments: SpecimenPage.names)
    func code(face: String) async throws {
        let folder = try TemporaryFolder()
        let list = try SpecimenPage.list(face)
        let read = try await Command.run("zbarimg", ["-q", "--raw", try folder.write(list.png(), as: "face.png")])
        #expect(read.lines == list.links.map(\.address))
    }

    @Test("A drawing is safe within a page of the site and looks there as the picture does")
    func inline() async throws {
        let folder = try TemporaryFolder()
        let list = try SpecimenPage.list("senior")
        let drawing = try folder.write(Array(list.svg().utf8), as: "face.svg")
        let picture = try folder.write(list.png(), as: "face.png")
        let run = try await python("inline.py", drawing, picture, SecurityHeaders.contentSecurityPolicy("/verify"))
        #expect(run.exitCode == 0, "\(run.text)\(run.errors)")
    }

    private func python(_ script: String, _ arguments: String...) async throws -> Command {
        let program = ProjectFolder.path(".venv/bin/python")
        return try await Command.run(program, ["Tests/TitlePaintTests/\(script)"] + arguments)
    }
}
