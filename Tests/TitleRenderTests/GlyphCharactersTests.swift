import Testing

@testable import TitleRender

/// What glyphs stand for is kept in a word, and no character is lost by it.
@Suite struct GlyphCharactersTests {
    @Test(
        "Up to five characters come back as they were",
        arguments: ["", "a", "王", "𪚥", "\u{10FFFF}", "ffi", "ᠠ᠋", "𪚥𪚥𪚥𪚥𪚥"]
    )
    func fewAreKept(text: String) {
        let characters = GlyphCharacters(text.unicodeScalars)
        #expect(characters.text == text)
        #expect(characters.first == text.unicodeScalars.first && characters.isEmpty == text.isEmpty)
        #expect(characters.isOne == (text.unicodeScalars.count == 1))
    }

    @Test("One glyph of seven characters is read aloud as all of them")
    func manyAreTold() throws {
        let face = try #require(try StandardFace.fonts.get().faces(.song).first)
        let glyph = ShapedText.Glyph(face: face, id: 1, advance: 1, offset: Point(0, 0))
        var run = GlyphRun(face: face, size: 4, color: .black)
        for text in ["前", "abcdefg", "后"] {
            run.append(ShapedText.Cluster(text, [glyph]), at: Point(0, 0))
        }
        #expect(run.glyphs.count == 3)
        #expect(run.needsActualText && run.text == "前abcdefg后")
    }
}
