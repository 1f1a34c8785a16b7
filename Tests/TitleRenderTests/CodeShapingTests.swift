import Testing

@testable import TitleRender

/// Numbers and codes may be set pair by pair: the fonts look at no third sign.
@Suite struct CodeShapingTests {
    private static let signs = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-·")
    private static let chains = [FontChain.song, .songBold, .kai, .hei]

    @Test("Every three signs of a code are set as HarfBuzz sets them together", arguments: [FontChain.song, .hei])
    func threes(chain: FontChain) throws {
        let shaper = Shaper(faces: try FontLibrary([chain]).faces(chain), language: "zh-CN")
        for first in Self.signs.prefix(26) {
            for second in Self.signs {
                let text = Self.signs.map { "\(first)\(second)\($0)" }.joined()
                let plain = try #require(shaper.plain(text), "\(text)")
                #expect(plain.clusters == (try PlainShapingTests.whole(text, shaper)), "\(text)")
            }
        }
    }

    @Test("100 codes, alone and among Chinese characters, are set as HarfBuzz sets them", arguments: chains)
    func numbers(chain: FontChain) throws {
        let shaper = Shaper(faces: try FontLibrary([chain]).faces(chain), language: "zh-CN")
        var state: UInt64 = 43
        for _ in 0..<100 {
            let code = String((0..<18).map { _ in Self.sign(&state) })
            for text in [code, "号\(code)·\(code)号", "12\(code)（"] {
                guard let plain = shaper.plain(text) else { continue }
                #expect(plain.clusters == (try PlainShapingTests.whole(text, shaper)), "\(text)")
            }
            #expect(shaper.plain("A" + code) != nil)
        }
    }

    private static func sign(_ state: inout UInt64) -> Character {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return signs[Int(state >> 33) % signs.count]
    }
}
