/// Packs bits into words of 64, the lowest first, as deflate packs them into bytes (RFC 1951, 3.1.1).
struct BitPacker {
    private(set) var words: [UInt64] = []
    private var held: UInt64 = 0
    private var count = 0

    init(reservingBits bits: Int) {
        words.reserveCapacity(bits / 64 + 2)
    }

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

    func coded() -> CodedBytes { CodedBytes(whole: words, rest: held, restLength: count) }
}

/// Bytes in some `LiteralCode`, ready to be laid side by side with others of the same code.
public struct CodedBytes: Sendable {
    let whole: [UInt64]
    /// The bits behind the whole words, `restLength` of them, the lowest first.
    let rest: UInt64
    let restLength: Int

    /// Words of 64 bits that hold all of them.
    public var wordCount: Int { whole.count + (restLength > 0 ? 1 : 0) }
}
