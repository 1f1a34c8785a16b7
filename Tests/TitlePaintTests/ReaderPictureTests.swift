import Foundation
import TestSupport
import Testing
import TitleDocument
import TitlePaint
import TitleRender

@Suite("The page in three readers", .serialized)
struct ReaderPictureTests {
    @Test(
        "poppler, mupdf and pdfium show the same page, 5 % apart at most at 100 dpi, and zbar reads the code on each",
        arguments: SpecimenPage.names
    )
    func sameEverywhere(face: String) async throws {
        let folder = try TemporaryFolder()
        let list = try SpecimenPage.list(face, .long)
        let document = try folder.write(list.previewPDF(secondsSinceEpoch: 1_575_500_000), as: "face.pdf")
        let script = "Tests/TitlePaintTests/readers.py"
        let run = try await Command.run(ProjectFolder.path(".venv/bin/python"), [script, document])
        let words = run.lines.map { $0.split(separator: " ") }
        let distances = words.filter { $0.count == 3 }.compactMap { Double($0[2]) }
        #expect(distances.count == 3 && distances.allSatisfy { $0 > 0 && $0 <= 0.05 }, "\(run.text)\(run.errors)")
        let codes = words.filter { $0.count == 2 }.map { String($0[1]) }
        #expect(codes == [String](repeating: list.links[0].address, count: 3), "\(run.text)\(run.errors)")
    }
}
