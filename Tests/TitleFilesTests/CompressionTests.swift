import Testing
import TitleFiles

@Suite struct CompressionTests {
    private let text = Array(String(repeating: "职称证书 title certificate\n", count: 3000).utf8)

    @Test("What was deflated inflates to the same bytes, bare and with the zlib header")
    func roundTrip() throws {
        for bytes in [text, [], [1]] {
            #expect(try Inflate.raw(Deflate.raw(bytes)[...], limit: bytes.count) == bytes)
            #expect(try Inflate.zlib(Deflate.zlib(bytes)[...], limit: bytes.count) == bytes)
        }
        #expect(Deflate.zlib(text).count < text.count / 20)
    }

    @Test("Too large, cut off, damaged and trailing bytes are each told apart")
    func faults() {
        let packed = Deflate.zlib(text)
        #expect(throws: InflateFault.tooLarge) { try Inflate.zlib(packed[...], limit: text.count - 1) }
        #expect(throws: InflateFault.truncated) { try Inflate.zlib(packed.dropLast(5), limit: text.count) }
        #expect(throws: InflateFault.truncated) { try Inflate.zlib([], limit: 10) }
        #expect(throws: InflateFault.trailingBytes) { try Inflate.zlib((packed + [0])[...], limit: text.count) }
        #expect(throws: InflateFault.damaged) { try Inflate.zlib([1, 2, 3, 4, 5], limit: 10) }
    }
}
