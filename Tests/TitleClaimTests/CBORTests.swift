import Testing
import TitleClaim

@Suite("Deterministic CBOR")
struct CBORTests {
    @Test(
        "RFC 8949 appendix A: integers are written and read as in the table",
        arguments: [
            (0, "00"), (1, "01"), (10, "0a"), (23, "17"), (24, "1818"), (25, "1819"), (100, "1864"), (1000, "1903e8"),
            (1_000_000, "1a000f4240"), (1_000_000_000_000, "1b000000e8d4a51000"), (-1, "20"), (-10, "29"),
            (-100, "3863"), (-1000, "3903e7"),
        ] as [(Int64, String)]
    )
    func integers(value: Int64, hex: String) throws {
        var writer = CBORWriter()
        writer.integer(value)
        #expect(writer.bytes == bytes(hex: hex))
        #expect(try CBORItem(parsing: bytes(hex: hex), limit: 100).integer() == value)
    }

    @Test("RFC 8949 appendix A: the greatest unsigned number is read, and is no signed one")
    func greatestUnsigned() throws {
        let item = try CBORItem(parsing: bytes(hex: "1bffffffffffffffff"), limit: 100)
        #expect(try item.unsigned() == .max)
        #expect(throws: ClaimFault.outOfRange(at: 0)) { try item.integer() }
        let negative = try CBORItem(parsing: bytes(hex: "3bffffffffffffffff"), limit: 100)
        #expect(throws: ClaimFault.outOfRange(at: 0)) { try negative.integer() }
    }

    @Test(
        "RFC 8949 appendix A: texts",
        arguments: [
            ("", "60"), ("a", "6161"), ("IETF", "6449455446"), ("ü", "62c3bc"), ("水", "63e6b0b4"), ("𐅑", "64f0908591"),
        ]
    )
    func texts(value: String, hex: String) throws {
        var writer = CBORWriter()
        writer.text(value)
        #expect(writer.bytes == bytes(hex: hex))
        #expect(try CBORItem(parsing: bytes(hex: hex), limit: 100).text(0...10) == value)
    }

    @Test("RFC 8949 appendix A: byte strings, booleans, arrays, tags")
    func others() throws {
        #expect(try CBORItem(parsing: bytes(hex: "4401020304"), limit: 100).byteString(4...4) == [1, 2, 3, 4])
        #expect(try CBORItem(parsing: bytes(hex: "f5"), limit: 100).bool())
        #expect(try !CBORItem(parsing: bytes(hex: "f4"), limit: 100).bool())
        let nested = try CBORItem(parsing: bytes(hex: "8301820203820405"), limit: 100).array(upTo: 3)
        #expect(try nested[2].array(upTo: 2).map { try $0.unsigned() } == [4, 5])
        #expect(try CBORItem(parsing: bytes(hex: "c11a514b67b0"), limit: 100).tagged(1).unsigned() == 1_363_896_240)
        let map = try CBORItem(parsing: bytes(hex: "a201020304"), limit: 100).map(known: 1...3)
        #expect(try map.item(3).unsigned() == 4)
    }

    @Test(
        "What is not deterministic, or not ours, is refused with its place",
        arguments: [
            ("1800", .notCanonical(at: 0)), ("1817", .notCanonical(at: 0)), ("1900ff", .notCanonical(at: 0)),
            ("1a0000ffff", .notCanonical(at: 0)), ("1b00000000ffffffff", .notCanonical(at: 0)),
            ("5f42010243030405ff", .notCanonical(at: 0)), ("9fff", .notCanonical(at: 0)),
            ("bfff", .notCanonical(at: 0)),
            ("7f657374726561646d696e67ff", .notCanonical(at: 0)), ("1c", .notCanonical(at: 0)),
            ("580161", .notCanonical(at: 0)), ("f97e00", .unsupportedItem(at: 0)),
            ("fa47c35000", .unsupportedItem(at: 0)),
            ("f7", .unsupportedItem(at: 0)), ("e0", .unsupportedItem(at: 0)), ("f814", .unsupportedItem(at: 0)),
            ("a201020103", .keysNotAscending(at: 3)), ("a203040102", .keysNotAscending(at: 3)),
            ("0000", .trailingBytes(at: 1)), ("", .truncated), ("18", .truncated), ("4401", .truncated),
            ("8301", .truncated), ("a101", .truncated), ("5bffffffffffffffff00", .truncated),
            ("9bffffffffffffffff00", .truncated), ("bbffffffffffffffff00", .truncated), ("c1", .truncated),
            ("81818181818181818100", .tooDeep(at: 9)), ("c1c1c1c1c1c1c1c1c100", .tooDeep(at: 9)),
        ] as [(String, ClaimFault)]
    )
    func refused(hex: String, fault: ClaimFault) {
        #expect(throws: fault) { try CBORItem(parsing: bytes(hex: hex), limit: 100) }
    }

    @Test("Eight levels are read; more bytes than the limit are not looked at")
    func limits() throws {
        _ = try CBORItem(parsing: bytes(hex: "818181818181818100"), limit: 100)
        #expect(throws: ClaimFault.tooLarge(bytes: 101, limit: 100)) {
            try CBORItem(parsing: [UInt8](repeating: 0, count: 101), limit: 100)
        }
    }

    @Test(
        "Text that is ill-formed or can hide something is refused",
        arguments: [
            "61ff", "62c080", "63eda080", "64f4908080", "61c3", "62c328", "63e282ac00", "6100", "610a", "617f",
            "62c285",
            "63e280ae", "63e280ab", "63e281a6", "63e2808f", "63e2808b", "63efbbbf", "62d89c", "63efbfbf", "64f3a08081",
        ]
    )
    func unfitTexts(hex: String) {
        #expect(throws: (any Error).self) { try CBORItem(parsing: bytes(hex: hex), limit: 100).text(0...10) }
    }

    @Test("Mongolian joiners, rare characters and the name's dot are fit")
    func fitTexts() {
        #expect(ClaimText.isFit("ᠮᠣᠩᠭᠣᠯ\u{202F}ᠤᠨ\u{180E}\u{200D}".utf8))
        #expect(ClaimText.isFit("𬭖𪚥·㛃".utf8))
    }

    @Test("a map of more than 23 entries has a longer head", arguments: [0, 23, 24, 30])
    func longMap(count: Int) throws {
        var map = CBORMapWriter()
        for key in 0..<count { map.add(key) { $0.unsigned(7) } }
        let bytes = map.encoded()
        #expect(bytes.starts(with: count < 24 ? [0xA0 | UInt8(count)] : [0xB8, UInt8(count)]))
        let read = try CBORItem(parsing: bytes, limit: 1000).map(known: 0...max(count, 1))
        for key in 0..<count { #expect(try read.item(key).unsigned() == 7) }
    }
}
