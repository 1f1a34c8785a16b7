import Testing
import TitleDocument
import TitleFiles

/// Bytes coded beforehand and laid side by side are what any inflater reads.
@Suite struct LiteralCodeTests {
    /// Half of the bytes in eight bits, a quarter in nine, the rest in nine and ten: a complete code.
    private static let lengths = [Int](repeating: 8, count: 255) + [9, 9]

    @Test("Pieces of every length, at every place of a word", arguments: 0..<80)
    func piecesInflate(count: Int) throws {
        let code = LiteralCode(lengths: Self.lengths)
        let pieces = (0..<7).map { piece in
            (0..<(count * (piece + 1) % 61)).map { UInt8(truncatingIfNeeded: $0 * 37 + piece) }
        }
        let (head, tail) = ([UInt8](repeating: 9, count: count), Array("tail".utf8))
        let middle = pieces.flatMap { $0 }
        let coded = pieces.map { CodedPiece(keeping: code.coded($0), of: $0) }
        defer { coded.forEach { $0.deallocate() } }
        let zlib = code.zlib(head: head, pieces: coded, tail: tail)
        #expect(try Inflate.zlib(zlib[...], limit: 1 << 20) == head + middle + tail)
    }

    @Test("All 256 bytes and nothing at all")
    func allBytes() throws {
        let code = LiteralCode(lengths: Self.lengths)
        for bytes in [Array(0...255), []] as [[UInt8]] {
            let piece = CodedPiece(keeping: code.coded(bytes), of: bytes)
            defer { piece.deallocate() }
            let zlib = code.zlib(head: [], pieces: [piece], tail: [])
            #expect(try Inflate.zlib(zlib[...], limit: 1000) == bytes)
        }
    }
}
