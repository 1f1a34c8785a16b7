/// A number below 2²⁵⁶: eight words of 32 bits, the least first, since WebAssembly multiplies 32 × 32 bits at once.
struct Number256 {
    var words: [8 of UInt32]

    static let zero = Number256(words: .init(repeating: 0))

    init(words: [8 of UInt32]) {
        self.words = words
    }

    /// Reads 32 big-endian bytes that begin at an offset.
    init(_ bytes: [UInt8], at offset: Int) {
        words = .init(repeating: 0)
        for index in 0..<8 { words[index] = PaddedMessage.word(bytes, at: offset + 28 - index * 4) }
    }

    /// From words as standards print them: the greatest first.
    init(printed words: [8 of UInt32]) {
        self.words = .init(repeating: 0)
        for index in 0..<8 { self.words[index] = words[7 - index] }
    }

    var isZero: Bool {
        var union: UInt32 = 0
        for index in 0..<8 { union |= words[index] }
        return union == 0
    }

    func bit(_ place: Int) -> Bool {
        place < 256 && words[place >> 5] >> UInt32(place & 31) & 1 == 1
    }

    /// The number as 257 digits of base 2, the least first, each 0 or odd between −15 and 15; of five in a row at most one
    /// is not 0 (non-adjacent form of width 5).
    var signedDigits: [Int8] {
        var digits = [Int8](repeating: 0, count: 257)
        var (place, carry): (Int, Int8) = (0, 0)
        while place < 257 {
            if bit(place) == (carry == 1) {
                place += 1
                continue
            }
            let window = bits(place, 5) + carry
            carry = window >> 4
            digits[place] = window - carry << 5
            place += 5
        }
        return digits
    }

    private func bits(_ place: Int, _ count: Int) -> Int8 {
        var bits: Int8 = 0
        for index in 0..<count where bit(place + index) { bits |= 1 << Int8(index) }
        return bits
    }
}

extension Number256 {
    static func == (left: Number256, right: Number256) -> Bool {
        var difference: UInt32 = 0
        for index in 0..<8 { difference |= left.words[index] ^ right.words[index] }
        return difference == 0
    }

    static func < (left: Number256, right: Number256) -> Bool {
        left.subtracting(right).borrowed
    }

    /// The sum modulo 2²⁵⁶, and whether it went beyond.
    @inline(never)
    @_optimize(speed)
    func adding(_ other: Number256) -> (sum: Number256, carried: Bool) {
        var (sum, carry) = (self, UInt64(0))
        for index in 0..<8 {
            carry &+= UInt64(words[unchecked: index]) &+ UInt64(other.words[unchecked: index])
            sum.words[unchecked: index] = UInt32(truncatingIfNeeded: carry)
            carry >>= 32
        }
        return (sum, carry != 0)
    }

    /// The difference modulo 2²⁵⁶, and whether it went below zero.
    @inline(never)
    @_optimize(speed)
    func subtracting(_ other: Number256) -> (difference: Number256, borrowed: Bool) {
        var (difference, borrow) = (self, UInt64(0))
        for index in 0..<8 {
            let next = UInt64(words[unchecked: index]) &- UInt64(other.words[unchecked: index]) &- borrow
            difference.words[unchecked: index] = UInt32(truncatingIfNeeded: next)
            borrow = next >> 63
        }
        return (difference, borrow != 0)
    }

    /// Half of the number, rounded down.
    var half: Number256 {
        var half = self
        for index in 0..<8 {
            half.words[index] = words[index] >> 1 | (index < 7 ? words[index + 1] << 31 : 0)
        }
        return half
    }
}
