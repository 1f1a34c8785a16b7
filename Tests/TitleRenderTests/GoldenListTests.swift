import Foundation
import TestSupport
import Testing
import TitleRender

/// What each face draws of each specimen, as it was when somebody last looked at it (Golden/FACE-SPECIMEN.json).
///
/// A face that was changed on purpose is recorded anew with TITLECERT_RECORD=1; recording fails, so that nobody takes it
/// for a comparison.
@Suite("Golden display lists")
struct GoldenListTests {
    @Test("Every face draws its specimens as recorded", arguments: StandardFace.names)
    func asRecorded(face: String) throws {
        let template = try StandardFace.compiled(face)
        for specimen in Specimen.allCases {
            let list = GoldenList(try template.draw(specimen.content(fonts: StandardFace.fonts.get(), face: face)))
            let file = URL(filePath: ProjectFolder.path("Tests/TitleRenderTests/Golden/\(face)-\(specimen).json"))
            guard ProcessInfo.processInfo.environment["TITLECERT_RECORD"] == nil,
                let recorded = try? JSONDecoder().decode(GoldenList.self, from: Data(contentsOf: file))
            else {
                try record(list, in: file)
                continue
            }
            expectSame(list, recorded, "\(face) \(specimen)")
        }
    }

    private func record(_ list: GoldenList, in file: URL) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        try encoder.encode(list).write(to: file)
        Issue.record("recorded \(file.lastPathComponent): look at the face, then run the tests again")
    }

    /// Piece by piece, so that a difference is told by its name.
    private func expectSame(_ list: GoldenList, _ recorded: GoldenList, _ what: String) {
        for (now, then) in [(list.fixed, recorded.fixed), (list.pieces, recorded.pieces)] {
            #expect(now.map(\.name) == then.map(\.name), "\(what)")
            for (piece, before) in zip(now, then) where piece != before {
                Issue.record("\(what): \(piece.name) is\n\(piece)\nand was\n\(before)")
            }
        }
        #expect(list == recorded, "\(what)")
    }
}
