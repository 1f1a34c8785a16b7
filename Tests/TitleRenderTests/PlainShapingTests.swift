import Testing

@testable import TitleRender

/// Chinese characters and digits may be shaped one by one: the fonts draw and space them alike whatever stands beside them.
@Suite struct PlainShapingTests {
    @Test(
        "500 texts shaped whole are their characters shaped alone",
        arguments: [FontChain.song, .songBold, .kai, .hei]
    )
    func charactersStandAlone(chain: FontChain) throws {
        let faces = try FontLibrary([chain]).faces(chain)
        let shaper = Shaper(faces: faces, language: "zh-CN")
        var state: UInt64 = 41
        for _ in 0..<500 {
            let text = String((0..<12).map { _ in Self.character(&state) })
            guard let plain = shaper.plain(text) else { continue }
            var bytes = Array(text.utf8)
            let whole = try shaper.runs(of: text).flatMap { shaper.shape($0, of: &bytes) }
            #expect(plain.clusters == whole, "\(text)")
        }
    }

    @Test("Letters, punctuation and what the first font lacks are shaped together")
    func othersAreShapedTogether() throws {
        let faces = try FontLibrary([.kai]).faces(.kai)
        let shaper = Shaper(faces: faces, language: "zh-CN")
        for text in ["G12", "〔2019〕", "阿·买", "𬎆"] { #expect(shaper.plain(text) == nil, "\(text)") }
        #expect(shaper.plain("张三2019年") != nil)
    }

    /// Every third a digit: their neighbours are digits and characters.
    private static func character(_ state: inout UInt64) -> Character {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let number = UInt32(truncatingIfNeeded: state >> 33)
        let scalar = number % 3 == 0 ? 0x30 + number / 3 % 10 : 0x4E00 + number / 3 % 0x51A6
        return Character(Unicode.Scalar(scalar) ?? "一")
    }
}
