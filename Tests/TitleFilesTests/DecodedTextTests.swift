import Testing
import TitleFiles

@Suite struct DecodedTextTests {
    @Test("The encoding is found by the mark, else UTF-8, else GB 18030, and rare characters survive each")
    func encodings() throws {
        let text = "姓名,姚䶮𬭎㐂·𪚥"
        let bytes = Array(text.utf8)
        let little = text.utf16.flatMap { [UInt8(truncatingIfNeeded: $0), UInt8($0 >> 8)] }
        let big = text.utf16.flatMap { [UInt8($0 >> 8), UInt8(truncatingIfNeeded: $0)] }
        #expect(try DecodedText(bytes).encoding == .utf8)
        #expect(try DecodedText([0xEF, 0xBB, 0xBF] + bytes).text == text)
        #expect(try DecodedText([0xFF, 0xFE] + little).text == text)
        #expect(try DecodedText([0xFE, 0xFF] + big) == DecodedText([0xFF, 0xFE] + little))
        let gb = try #require(GB18030.encode(text))
        #expect(try DecodedText(gb).text == text)
        #expect(try DecodedText(gb).encoding == .gb18030)
    }

    @Test(
        "Wrong bytes refuse the whole file",
        arguments: [
            ([0xEF, 0xBB, 0xBF, 0x61, 0xC3], TextFault.wrongBytes(.utf8)), ([0x61, 0xFF], .wrongBytes(.gb18030)),
            ([0xD0, 0xD5, 0xC3], .wrongBytes(.gb18030)), ([0xFF, 0xFE, 0x00, 0xD8], .wrongBytes(.utf16)),
            ([0xFF, 0xFE, 0x61], .wrongBytes(.utf16)), ([0x61, 0x00, 0x62, 0x00], .notText),
        ] as [([UInt8], TextFault)]
    )
    func wrongBytes(bytes: [UInt8], fault: TextFault) {
        #expect(throws: fault) { try DecodedText(bytes) }
    }

    @Test("Characters that older GB 18030 tables put into the private use area get their own code points")
    func formerPrivateUse() throws {
        #expect(try GB18030.decode([0xFE, 0x59]) == "\u{9FB4}")
        #expect(try GB18030.decode([0xFE, 0x51]) == "\u{20087}")
        #expect(try GB18030.decode([0xFE, 0xA0]) == "\u{9FBB}")
        #expect(try GB18030.decode([0xA6, 0xD9]) == "\u{FE10}")
    }

    @Test("Random bytes are decoded or refused, never trapped on")
    func randomBytes() {
        var seed: UInt64 = 7
        for _ in 0..<3000 {
            let bytes = (0..<Int(seed % 40)).map { _ -> UInt8 in
                seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                return UInt8(truncatingIfNeeded: seed >> 33)
            }
            seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            if let decoded = try? DecodedText(bytes) { _ = try? CSVReader.rows(of: decoded.text) }
        }
    }
}
