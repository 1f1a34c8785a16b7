import Testing
import TitleDocument

@testable import TitleRender

@Suite("The sample seal")
struct SampleSealTests {
    @Test("It is outlines only, names itself a sample, and is 42 mm wide")
    func outlines() throws {
        let svg = String(decoding: try seal("赤峰市人力资源和社会保障局"), as: UTF8.self)
        #expect(svg.contains("width=\"42mm\"") && svg.contains("样章 SAMPLE"))
        for word in ["<text", "font", "href", "style", "script"] { #expect(!svg.contains(word), "\(word)") }
    }

    @Test(
        "Every letter lies inside the ring, for short and long names",
        arguments: ["县局", "阿鲁科尔沁旗人力资源和社会保障局职称改革办公室专用"]
    )
    func inside(name: String) throws {
        let picture = Picture(bytes: try seal(name))
        let bounds = try picture.drawing("seal", fonts: StandardFace.fonts.get()).drawing.background.bounds()
        #expect(bounds.map { Box(x: 0, y: 0, width: 42, height: 42).contains($0) } == true)
    }

    @Test("A name too long for the ring is refused")
    func tooLong() {
        let name = String(repeating: "局", count: 31)
        #expect(throws: DrawingError.overflow(field: "seal", text: name)) { try seal(name) }
    }

    @Test("On the page the words below the seal stay black, and the seal is red beside them")
    func ink() async throws {
        let page = try await Page(StandardFace.sealedLooking(StandardFace.content()), dotsPerInch: 254)
        var (red, black) = (0, 0)
        for x in stride(from: 209.0, to: 267, by: 0.1) {
            let color = page.color(x, 158.2)
            if color.red > 180, color.green < 60 { red += 1 }
            if color.red < 60, color.green < 60, x > 226, x < 266 { black += 1 }
        }
        #expect(red > 15 && black > 30, "red \(red), black \(black)")
    }

    private func seal(_ name: String) throws -> [UInt8] {
        try SampleSeal.svg(bodyName: name, fonts: StandardFace.fonts.get())
    }
}
