/// One Huffman code for bytes of a kind, made once, so that each piece of them is coded once and then only laid into
/// deflated streams (RFC 1951, 3.2.7).
///
/// It serves data without repetition, such as outlines of glyphs: there deflate's search for repeated strings takes
/// nearly all of its time and finds nothing.
public struct LiteralCode: Sendable {
    /// By byte and, last, the end of the block.
    private let codes: [HuffmanCode.Word]
    /// The block's header: the only block, dynamic codes, and the lengths of them.
    private let header: CodedBytes

    private static let end = 256
    /// Deflate wants distances even where none are used; these two are never written.
    private static let distances = [1, 1]

    /// - Parameter lengths: of the words of the 256 bytes and of the block's end, 1…15 bits: those of a complete code.
    public init(lengths: [Int]) {
        precondition(
            lengths.count == Self.end + 1 && !lengths.contains(0) && HuffmanCode.isComplete(lengths),
            "these lengths are no code's"
        )
        codes = HuffmanCode.words(lengths)
        header = HuffmanCode.header(literals: lengths, distances: Self.distances)
    }

    public func coded(_ bytes: [UInt8]) -> CodedBytes {
        var packer = BitPacker(reservingBits: bytes.count * 9)
        for byte in bytes { packer.put(codes[Int(byte)].bits, codes[Int(byte)].length) }
        return packer.coded()
    }

    /// A zlib stream (RFC 1950) of `head`, of what is already coded as `pieces`, and of `tail`.
    public func zlib(head: [UInt8], pieces: [CodedPiece], tail: [UInt8]) -> [UInt8] {
        let bits = pieces.reduce(0) { $0 + $1.bits }
        let bound = (head.count + tail.count) * 2 + bits / 8 + header.whole.count * 8 + 64
        var checksum = AdlerSum.beginning
        return [UInt8](unsafeUninitializedCapacity: bound) { buffer, count in
            guard let base = UnsafeMutableRawPointer(buffer.baseAddress) else { return }
            var output = BitOutput(base: base)
            output.put(0x0178, 16)
            output.put(header)
            for byte in head { output.put(codes[Int(byte)]) }
            checksum.append(AdlerSum(head))
            for piece in pieces {
                output.put(piece)
                checksum.append(piece.checksum)
            }
            for byte in tail { output.put(codes[Int(byte)]) }
            checksum.append(AdlerSum(tail))
            output.put(codes[Self.end])
            output.fillByte()
            output.put(UInt64(checksum.value.byteSwapped), 32)
            count = output.finish()
        }
    }
}
