/// Packs bits into bytes, the lowest first, as deflate does (RFC 1951, 3.1.1): a word of 64 at a time.
struct BitPacker {
    private(set) var words: [UInt64] = []
    private var held: UInt64 = 0
    private var count = 0

    init(reservingBits bits: Int) {
        words.reserveCapacity(bits / 64 + 2)
    }

    var bits: Int { words.count * 64 + count }

    /// The value has no bit set beyond its `length` lowest, 0…64.
    @inline(__always)
    mutating func put(_ value: UInt64, _ length: Int) {
        held |= value &<< UInt64(count)
        let total = count + length
        guard total >= 64 else {
            count = total
            return
        }
        words.append(held)
        held = count == 0 ? 0 : value &>> UInt64(64 - count)
        count = total - 64
    }

    mutating func put(_ coded: CodedBytes) {
        for word in coded.whole { put(word, 64) }
        put(coded.rest, coded.restLength)
    }

    mutating func fillByte() {
        if count % 8 != 0 { put(0, 8 - count % 8) }
    }

    func coded() -> CodedBytes { CodedBytes(whole: words, rest: held, restLength: count) }

    /// All bits as bytes; call `fillByte` before.
    func bytes() -> [UInt8] {
        [UInt8](unsafeUninitializedCapacity: words.count * 8 + 8) { output, filled in
            for (index, word) in words.enumerated() {
                UnsafeMutableRawBufferPointer(output).storeBytes(
                    of: word.littleEndian,
                    toByteOffset: index * 8,
                    as: UInt64.self
                )
            }
            filled = words.count * 8
            for place in 0..<count / 8 {
                output[filled + place] = UInt8(truncatingIfNeeded: held &>> UInt64(place * 8))
            }
            filled += count / 8
        }
    }
}

/// Bytes in some `LiteralCode`, ready to be laid side by side with others of the same code.
public struct CodedBytes: Sendable {
    let whole: [UInt64]
    /// The bits behind the whole words, `restLength` of them, the lowest first.
    let rest: UInt64
    let restLength: Int
}
