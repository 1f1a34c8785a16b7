/// Packs bits, the lowest first (RFC 1951, 3.1.1), into memory with room for all of them and eight bytes more.
struct BitOutput {
    private let base: UnsafeMutableRawPointer
    private var offset = 0
    private var held: UInt64 = 0
    private var count = 0

    init(base: UnsafeMutableRawPointer) {
        self.base = base
    }

    /// The value has no bit set beyond its `length` lowest, 0…56.
    @inline(__always)
    mutating func put(_ value: UInt64, _ length: Int) {
        held |= value &<< UInt64(count)
        count &+= length
        base.storeBytes(of: held.littleEndian, toByteOffset: offset, as: UInt64.self)
        offset &+= count &>> 3
        held &>>= UInt64(count & ~7)
        count &= 7
    }

    @inline(__always)
    mutating func put(_ word: HuffmanCode.Word) { put(word.bits, word.length) }

    mutating func put(_ coded: CodedBytes) {
        for word in coded.whole {
            put(word & 0xFFFF_FFFF, 32)
            put(word >> 32, 32)
        }
        put(coded.rest & 0xFFFF_FFFF, min(coded.restLength, 32))
        if coded.restLength > 32 { put(coded.rest >> 32, coded.restLength - 32) }
    }

    @inline(__always)
    mutating func put(_ piece: CodedPiece) {
        for index in 0..<piece.bits / 64 {
            let word = piece.words[index]
            base.storeBytes(of: (held | word &<< UInt64(count)).littleEndian, toByteOffset: offset, as: UInt64.self)
            held = count == 0 ? 0 : word &>> UInt64(64 - count)
            offset &+= 8
        }
        let rest = piece.bits % 64
        guard rest > 0, let last = piece.words.last else { return }
        put(last & 0xFFFF_FFFF, min(rest, 32))
        if rest > 32 { put(last >> 32, rest - 32) }
    }

    mutating func fillByte() {
        if count > 0 { put(0, 8 - count) }
    }

    /// The bytes written; call `fillByte` before.
    consuming func finish() -> Int { offset }
}
