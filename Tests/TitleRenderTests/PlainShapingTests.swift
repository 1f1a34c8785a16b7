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
            #expect(plain.clusters == (try Self.whole(text, shaper)), "\(text)")
        }
    }

    @Test(
        "All 8,105 standard characters are in the table as HarfBuzz draws them",
        arguments: [FontChain.song, .kai, .hei]
    )
    func standardCharacters(chain: FontChain) throws {
        let shaper = Shaper(faces: try FontLibrary([chain]).faces(chain), language: "zh-CN")
        var known = 0
        for scalar in try CoverageTests.standardCharacters() {
            let text = "国\(scalar)1"
            guard let plain = shaper.plain(text) else { continue }
            known += 1
            #expect(plain.clusters == (try Self.whole(text, shaper)), "\(text)")
        }
        // The others lie beyond the basic plane.
        #expect(known == 8105 - 196)
    }

    @Test(
        "Every pair of punctuation, digits and characters is drawn and spaced as if each stood alone",
        arguments: [FontChain.song, .songBold, .kai, .hei]
    )
    func pairs(chain: FontChain) throws {
        let shaper = Shaper(faces: try FontLibrary([chain]).faces(chain), language: "zh-CN")
        let all =
            (0x20...0xFFFF).compactMap { Unicode.Scalar($0) }.filter { $0.isPlain && $0.value < 0x3400 }
            + (0xFF00...0xFFFF).compactMap { Unicode.Scalar($0) }.filter(\.isPlain) + Array("一国龥".unicodeScalars)
        for first in all {
            for second in all {
                let text = "\(first)\(second)\(first)"
                guard let plain = shaper.plain(text) else { continue }
                #expect(plain.clusters == (try Self.whole(text, shaper)), "\(text)")
            }
        }
    }

    static func whole(_ text: String, _ shaper: Shaper) throws -> [ShapedText.Cluster] {
        var bytes = Array(text.utf8)
        return try shaper.runs(of: text).flatMap { shaper.shape($0, of: &bytes) }
    }

    @Test("Letters, joining punctuation and what the first font lacks are shaped together")
    func othersAreShapedTogether() throws {
        let faces = try FontLibrary([.kai]).faces(.kai)
        let shaper = Shaper(faces: faces, language: "zh-CN")
        for text in ["Ming", "G12a", "12-34", "G（1）", "……", "——", "𬎆"] {
            #expect(shaper.plain(text) == nil, "\(text)")
        }
        for text in ["张三2019年", "〔2019〕", "阿·买", "G12·A-3", "12X号", "（A1"] {
            #expect(shaper.plain(text) != nil, "\(text)")
        }
    }

    /// Every third a digit, every seventh punctuation: their neighbours are of all kinds.
    private static func character(_ state: inout UInt64) -> Character {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let number = UInt32(truncatingIfNeeded: state >> 33)
        if number % 7 == 0 { return Array("·、。《》〔〕（），：；")[Int(number / 7 % 12)] }
        let scalar = number % 3 == 0 ? 0x30 + number / 3 % 10 : 0x4E00 + number / 3 % 0x51A6
        return Character(Unicode.Scalar(scalar) ?? "一")
    }
}
