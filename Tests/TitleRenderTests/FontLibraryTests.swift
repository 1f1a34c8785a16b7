import Testing

@testable import TitleRender

@Suite("Fonts")
struct FontLibraryTests {
    let fonts: FontLibrary

    init() throws {
        fonts = try FontLibrary()
    }

    @Test("A font that is not installed is named with the Debian package that brings it")
    func missingFont() {
        #expect(
            throws: FontError.missing(path: "opentype/noto/NotoSerifCJK-Regular.ttc", package: "fonts-noto-cjk")
        ) {
            _ = try FontLibrary([.song], folders: ["/nowhere"])
        }
    }

    @Test("Rare characters of names are drawn by every chain", arguments: [FontChain.song, .songBold, .kai, .hei])
    func rareCharacters(chain: FontChain) {
        #expect(fonts.missingCharacters(in: "䶮㐂𬎆𪚥·", chain: chain).isEmpty)
        #expect(fonts.coverage(chain).missingCharacters(in: "䶮㐂𬎆𪚥·").isEmpty)
    }

    @Test("A character of no font is reported once, by library and coverage alike")
    func unknownCharacter() {
        let text = "张\u{E123}三\u{E123}"
        #expect(fonts.missingCharacters(in: text, chain: .song) == ["\u{E123}"])
        #expect(fonts.coverage(.song).missingCharacters(in: text) == ["\u{E123}"])
    }
}
