import TestSupport
import Testing
import TitleFiles

@Suite struct ZipArchiveTests {
    @Test("Stored and deflated entries are read, by name without case")
    func reads() throws {
        let archive = try ZipArchive(zip([ZipPart("a.txt", "one"), ZipPart("B/c.xml", "two", isDeflated: true)]))
        #expect(archive.entries.map(\.name) == ["a.txt", "B/c.xml"])
        #expect(try archive.contents(of: "a.txt") == Array("one".utf8))
        #expect(try archive.contents(of: "b/C.XML") == Array("two".utf8))
        #expect(try archive.contents(of: "none") == nil)
    }

    @Test("What the writer wrote is read back, and the same entries give the same bytes")
    func writer() throws {
        let bytes = written()
        let archive = try ZipArchive(bytes)
        #expect(try archive.contents(of: "花名册.txt") == Array("一二三".utf8))
        #expect(try archive.contents(of: "b") == [1, 2])
        #expect(bytes == written())
    }

    private func written() -> [UInt8] {
        var writer = ZipWriter()
        writer.add("花名册.txt", Array("一二三".utf8))
        writer.add("b", [1, 2], isDeflated: false)
        return writer.finished()
    }

    @Test("An empty archive and one with a comment are archives")
    func emptyAndComment() throws {
        #expect(try ZipArchive(zip([])).entries.isEmpty)
        #expect(try ZipArchive(zip([ZipPart("a", "1")], comment: "hello")).entries.count == 1)
    }

    @Test("Names that stand twice refuse the archive, also when only the case differs")
    func duplicates() {
        #expect(throws: ZipFault.duplicateEntry("A")) { try ZipArchive(zip([ZipPart("a", "1"), ZipPart("A", "2")])) }
    }

    @Test("An archive that would unpack to more than the limit is refused before anything is unpacked")
    func bomb() {
        let zeros = String(repeating: "0", count: 100_000)
        let bomb = zip((0..<20).map { ZipPart("f\($0)", zeros, isDeflated: true) })
        #expect(bomb.count < 10_000)
        #expect(throws: ZipFault.tooLarge(limit: 1 << 20)) {
            try ZipArchive(bomb, limits: ZipLimits(unpackedBytes: 1 << 20))
        }
        #expect(throws: ZipFault.tooManyEntries(20)) { try ZipArchive(bomb, limits: ZipLimits(entries: 19)) }
    }

    @Test("An entry that unpacks to more than the directory says is refused")
    func liar() throws {
        let lie = ZipPart("a", String(repeating: "0", count: 5000), isDeflated: true, statedSize: 10)
        let archive = try ZipArchive(zip([lie]))
        #expect(throws: ZipFault.contentsDisagree("a")) { try archive.contents(of: "a") }
    }

    @Test("Entries that share bytes are refused")
    func overlap() {
        #expect(throws: ZipFault.self) {
            try ZipArchive(zip([ZipPart("a", "1"), ZipPart("a", "1")], sharesHeader: true))
        }
    }

    @Test("Encrypted entries and unknown methods are refused by name")
    func encrypted() {
        #expect(throws: ZipFault.encrypted("a")) { try ZipArchive(zip([ZipPart("a", "1", flags: 1)])) }
        #expect(throws: ZipFault.unsupportedMethod("a", 12)) { try ZipArchive(zip([ZipPart("a", "1", method: 12)])) }
    }

    @Test("Bytes before the end are missing, behind it too many: refused")
    func truncated() {
        let whole = zip([ZipPart("a.txt", "one"), ZipPart("b.txt", "two")])
        for length in 0..<whole.count {
            #expect(throws: ZipFault.self) { try ZipArchive(Array(whole.prefix(length))) }
        }
        #expect(throws: ZipFault.self) { try ZipArchive(whole + [0]) }
    }

    @Test("A wrong checksum is found")
    func checksum() throws {
        var bytes = zip([ZipPart("a", "hello")])
        bytes[32] ^= 1
        let archive = try ZipArchive(bytes)
        #expect(throws: ZipFault.contentsDisagree("a")) { try archive.contents(of: "a") }
    }

    @Test("Seeded mutations are read or refused, never trapped on")
    func mutations() {
        let whole = zip([
            ZipPart("a.txt", "one"), ZipPart("b.xml", String(repeating: "x", count: 300), isDeflated: true),
        ])
        var dice = SeededDice(seed: 3)
        for _ in 0..<20_000 {
            var bytes = whole
            for _ in 0...dice.below(3) { dice.mutate(&bytes) }
            guard let archive = try? ZipArchive(bytes) else { continue }
            for entry in archive.entries { _ = try? archive.contents(of: entry.name) }
        }
    }
}
