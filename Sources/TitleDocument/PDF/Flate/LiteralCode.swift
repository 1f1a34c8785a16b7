internal import CDeflate

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

    /// A zlib stream (RFC 1950) of `bytes`, of which those in `range` are already coded as `pieces`, in order.
    public func zlib(_ bytes: [UInt8], pieces: [CodedPiece], in range: Range<Int>) -> [UInt8] {
        let bound = bytes.count * 2 + header.whole.count * 8 + 64
        return [UInt8](unsafeUninitializedCapacity: bound) { buffer, count in
            guard let base = UnsafeMutableRawPointer(buffer.baseAddress) else { return }
            var output = BitOutput(base: base)
            output.put(0x0178, 16)
            output.put(header)
            for byte in bytes[..<range.lowerBound] { output.put(codes[Int(byte)]) }
            for piece in pieces { output.put(piece) }
            for byte in bytes[range.upperBound...] { output.put(codes[Int(byte)]) }
            output.put(codes[Self.end])
            output.fillByte()
            output.put(UInt64(libdeflate_adler32(1, bytes, bytes.count).byteSwapped), 32)
            count = output.finish()
        }
    }
}
