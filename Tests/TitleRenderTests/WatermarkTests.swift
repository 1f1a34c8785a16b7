import TestSupport
import Testing

@testable import TitleRender

@Suite("Words said all over a page")
struct WatermarkTests {
    private static func copy(purpose: String, receiver: String) throws -> DisplayList {
        let template = try TableTests.paper("copy")
        var content = try Specimen.usual.content(fonts: StandardFace.fonts.get())
        (content.texts["purpose"], content.texts["receiver"]) = (purpose, receiver)
        return try template.draw(content)
    }

    @Test(
        "issue 7, item 3: purpose and receiver stand in every part of a copy, whatever is cut out of it, and are read once"
    )
    func everywhere() throws {
        let list = try Self.copy(purpose: "投标人员资格审查", receiver: "某某建设集团")
        let mark = try #require(list.ornaments.first { $0.name == "watermark" })
        #expect(mark.text.ranges(of: "投标人员资格审查").count >= 12)
        let boxes = mark.commands.compactMap { $0.bounds() }
        #expect(boxes.count == mark.commands.count)
        // Of a page of 210 × 297 mm every 60 × 60 mm is touched by one saying at least.
        for column in 0..<3 {
            for row in 0..<4 {
                let part = Box(x: Double(column) * 70, y: Double(row) * 74, width: 60, height: 60)
                let isTouched = boxes.contains {
                    $0.right > part.x && $0.x < part.right && $0.bottom > part.y && $0.y < part.bottom
                }
                #expect(isTouched, "\(column) \(row)")
            }
        }
        #expect(!list.reading.flatMap(\.parts).contains("watermark"))
    }

    @Test("the longest texts that a copy may have fit, and the code of the longest claim stands large enough")
    func longest() throws {
        let template = try TableTests.paper("copy")
        var content = try Specimen.long.content(fonts: StandardFace.fonts.get())
        content.texts["purpose"] = String(repeating: "标", count: 40)
        content.texts["receiver"] = String(repeating: "集", count: 40)
        content.qr["qr"] = QRSymbolSource(
            prefix: "https://zhicheng.chifeng.example.cn:8443/v#",
            digits: String(repeating: "8", count: 450 * 17 / 7 + 1)
        )
        _ = try template.draw(content)
    }

    @Test("only an ornament is said all over")
    func ornamentsAlone() throws {
        let whole = try String(decoding: ProjectFolder.bytes("templates/paper/copy/manifest.json"), as: UTF8.self)
        let changed = whole.replacing("\"ornament\": true, \"across\"", with: "\"across\"")
        #expect(changed != whole)
        #expect(throws: TemplateFaults.self) {
            try FaceTemplate.compile(
                drawing: ProjectFolder.bytes("templates/paper/copy/face.svg"),
                manifest: Array(changed.utf8),
                fonts: StandardFace.fonts.get()
            )
        }
    }
}
