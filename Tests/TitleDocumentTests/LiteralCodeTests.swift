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
        let zlib = zlib(of: pieces, in: code, head: head, tail: tail)
        #expect(try Inflate.zlib(zlib[...], limit: 1 << 20) == head + middle + tail)
    }

    @Test("All 256 bytes and nothing at all")
    func allBytes() throws {
        let code = LiteralCode(lengths: Self.lengths)
        for bytes in [Array(0...255), []] as [[UInt8]] {
            let zlib = zlib(of: [bytes], in: code)
            #expect(try Inflate.zlib(zlib[...], limit: 1000) == bytes)
        }
    }

    private func zlib(of pieces: [[UInt8]], in code: LiteralCode, head: [UInt8] = [], tail: [UInt8] = []) -> [UInt8] {
        let coded = pieces.map { code.coded($0) }
        let memory = UnsafeMutablePointer<UInt64>.allocate(capacity: coded.reduce(1) { $0 + $1.wordCount })
        defer { memory.deallocate() }
        var (kept, place) = ([CodedPiece](), memory)
        for (bytes, piece) in zip(pieces, coded) {
            kept.append(CodedPiece(piece, of: bytes, keptAt: place))
            place += piece.wordCount
        }
        return code.zlib(head: head, pieces: kept, tail: tail)
    }
}
