import Foundation
import TestSupport
import Testing

@testable import TitleRender

/// What the Debian fonts of each chain can write; docs/templates.md states these figures.
@Suite("Coverage of fonts")
struct CoverageTests {
    private static let chains: [FontChain] = [.song, .songBold, .kai, .hei]

    @Test("All 8,105 characters of 通用规范汉字表 are in every chain", arguments: chains)
    func standardCharacters(chain: FontChain) throws {
        let characters = try Self.standardCharacters()
        #expect(characters.count == 8105)
        let coverage = try StandardFace.fonts.get().coverage(chain)
        #expect(characters.filter { !coverage.contains($0) } == [])
    }

    @Test(
        "GB 18030-2022: all Chinese characters of levels 2 and 3",
        arguments: chains
    )
    func levels(chain: FontChain) throws {
        let coverage = try StandardFace.fonts.get().coverage(chain)
        let first = Self.blocks([0x3400...0x4DB5, 0x4E00...0x9FEF])
        let second = Set(first).union(try Self.standardCharacters())
        let third = second.union(
            Self.blocks([
                0x20000...0x2A6D6, 0x2A700...0x2B734, 0x2B740...0x2B81D, 0x2B820...0x2CEA1, 0x2CEB0...0x2EBE0,
            ])
        )
        #expect((first.count, second.count, third.count) == (27_558, 27_754, 87_875))
        #expect(second.filter { !coverage.contains($0) }.map(\.code) == [])
        #expect(third.filter { !coverage.contains($0) }.map(\.code) == [])
    }

    @Test(
        "CER5: rare characters and middle dots are printed and copied out as they were given",
        arguments: [
            "䶮㐂𬎆𪚥", "买买提·阿不都热合曼", "阿拉腾·其其格", "𫖯𬱖𬺈𠅤", "㛃䲠𱁬",
        ]
    )
    func copiedOut(name: String) async throws {
        let folder = try TemporaryFolder()
        let file = try folder.write(StandardFace.pdf(StandardFace.content(["name": name])), as: "face.pdf")
        let text = try await Command.run("pdftotext", [file, "-"]).text
        #expect(text.ranges(of: name).count == 1, "\(name)")
    }

    @Test("Each character comes from the first font of its chain that has it")
    func fallback() throws {
        let faces = try StandardFace.fonts.get().faces(.kai)
        let text = try Shaper(faces: faces, language: "zh-CN").shape("王㐂𪚥")
        for cluster in text.clusters {
            let scalar = try #require(cluster.text.unicodeScalars.first)
            let first = try #require(faces.first { $0.glyph(for: scalar) != nil })
            #expect(cluster.glyphs.allSatisfy { $0.face === first })
        }
    }

    static func standardCharacters() throws -> [Unicode.Scalar] {
        let rows = String(decoding: try ProjectFolder.bytes("Tests/Vectors/standard-characters.txt"), as: UTF8.self)
        return rows.split(separator: "\n").filter { !$0.hasPrefix("#") }.flatMap(\.unicodeScalars)
    }

    private static func blocks(_ ranges: [ClosedRange<UInt32>]) -> [Unicode.Scalar] {
        ranges.flatMap { $0.compactMap { Unicode.Scalar($0) } }
    }
}
