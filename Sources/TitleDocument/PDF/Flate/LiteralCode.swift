internal import CDeflate

/// One Huffman code for bytes of a kind, made once, so that each piece of them is coded once and then only laid into
/// deflated streams (RFC 1951, 3.2.7).
///
/// It serves data without repetition, such as outlines of glyphs: there deflate's search for repeated strings takes
/// nearly all of its time and finds nothing.
public struct LiteralCode: Sendable {
    /// By byte and, last, the end of the block: the code, its first bit lowest, and its length.
    private let codes: [(bits: UInt64, length: Int)]
    /// The block's header: the only block, dynamic codes, and the lengths of them.
    private let header: CodedBytes

    private static let end = 256
    /// Deflate wants distances even where none are used; these two are never written.
    private static let distances = [1, 1]

    /// - Parameter lengths: of the words of the 256 bytes and of the block's end, 1…15 bits: those of a complete code.
    public init(lengths: [Int]) {
        precondition(lengths.count == Self.end + 1 && Self.isComplete(lengths), "these lengths are no code's")
        codes = Self.words(lengths)
        header = Self.header(lengths + Self.distances)
    }

    /// Every sequence of bits is the beginning of some word (Kraft).
    private static func isComplete(_ lengths: [Int]) -> Bool {
        lengths.allSatisfy { (1...15).contains($0) } && lengths.reduce(0) { $0 + 1 << (15 - $1) } == 1 << 15
    }

    public func coded(_ bytes: [UInt8]) -> CodedBytes {
        var packer = BitPacker(reservingBits: bytes.count * 9)
        put(bytes[...], to: &packer)
        return packer.coded()
    }

    /// A zlib stream (RFC 1950) of `bytes`, of which those in `range` are already coded as `pieces`, in order.
    public func zlib(_ bytes: [UInt8], pieces: [CodedBytes], in range: Range<Int>) -> [UInt8] {
        var packer = BitPacker(reservingBits: bytes.count * 9 + 2048)
        packer.put(0x0178, 16)
        packer.put(header)
        put(bytes[..<range.lowerBound], to: &packer)
        for piece in pieces { packer.put(piece) }
        put(bytes[range.upperBound...], to: &packer)
        packer.put(codes[Self.end].bits, codes[Self.end].length)
        packer.fillByte()
        packer.put(UInt64(libdeflate_adler32(1, bytes, bytes.count).byteSwapped), 32)
        return packer.bytes()
    }

    private func put(_ bytes: ArraySlice<UInt8>, to packer: inout BitPacker) {
        for byte in bytes {
            let code = codes[Int(byte)]
            packer.put(code.bits, code.length)
        }
    }
}

extension LiteralCode {
    /// In this order the lengths of the lengths' own codes are written (RFC 1951, 3.2.7).
    private static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

    private static func header(_ lengths: [Int]) -> CodedBytes {
        var weights = [Int](repeating: 0, count: order.count)
        for length in lengths { weights[length] += 1 }
        let lengthLengths = lengthLengths(weights)
        let codes = words(lengthLengths)
        var packer = BitPacker(reservingBits: 1024)
        packer.put(0b101, 3)
        packer.put(0, 5)
        packer.put(UInt64(distances.count - 1), 5)
        packer.put(UInt64(order.count - 4), 4)
        for symbol in order { packer.put(UInt64(lengthLengths[symbol]), 3) }
        for length in lengths { packer.put(codes[length].bits, codes[length].length) }
        return packer.coded()
    }

    /// The words of the canonical code (RFC 1951, 3.2.2), each with its first bit lowest.
    private static func words(_ lengths: [Int]) -> [(bits: UInt64, length: Int)] {
        var words = [(bits: UInt64, length: Int)](repeating: (0, 0), count: lengths.count)
        var next: UInt64 = 0
        for length in 1...15 {
            for symbol in lengths.indices where lengths[symbol] == length {
                words[symbol] = (reversed(next, length), length)
                next += 1
            }
            next <<= 1
        }
        return words
    }

    private static func reversed(_ word: UInt64, _ length: Int) -> UInt64 {
        (0..<length).reduce(0) { $0 << 1 | word >> UInt64($1) & 1 }
    }

    /// As even as their number allows: three bits each hold at most a length of seven.
    private static func lengthLengths(_ weights: [Int]) -> [Int] {
        let used = weights.indices.filter { weights[$0] > 0 }.sorted { weights[$0] > weights[$1] }
        let most = Int.bitWidth - (used.count - 1).leadingZeroBitCount
        let short = 1 << most - used.count
        var lengths = [Int](repeating: 0, count: weights.count)
        for (rank, symbol) in used.enumerated() { lengths[symbol] = rank < short ? most - 1 : most }
        return lengths
    }
}
