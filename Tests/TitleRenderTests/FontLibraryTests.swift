import TestSupport
import Testing
import TitleDocument

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

    @Test("A font that was cut, emptied or replaced is named as damaged, and nothing is drawn with it")
    func damagedFont() throws {
        let file = FontFile.mongolian
        let whole = try #require(fileBytes("/usr/share/fonts/\(file.path)", limit: 1 << 20))
        let folder = try TemporaryFolder()
        let path = try folder.write(whole, as: "font.ttf")
        #expect(throws: Never.self) { try FontFace(file, at: path) }
        let half = Array(whole.prefix(whole.count / 2))
        for bytes in [[], Array("no font".utf8), half, Array(whole.dropLast(64)), [UInt8](repeating: 0, count: 4096)] {
            let path = try folder.write(bytes, as: "damaged.ttf")
            let fault = FontError.damaged(path: path, package: "fonts-noto-core")
            #expect(throws: fault, "\(bytes.count) bytes") { try FontFace(file, at: path) }
        }
    }

    @Test("A face that a cut collection does not have is damaged as well")
    func damagedCollection() throws {
        let file = FontFile.songRegular
        let whole = try #require(fileBytes("/usr/share/fonts/\(file.path)", limit: 64 << 20))
        let folder = try TemporaryFolder()
        for count in [16, 64, 1 << 20] {
            let path = try folder.write(Array(whole.prefix(count)), as: "damaged.ttc")
            #expect(throws: FontError.damaged(path: path, package: "fonts-noto-cjk")) { try FontFace(file, at: path) }
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
