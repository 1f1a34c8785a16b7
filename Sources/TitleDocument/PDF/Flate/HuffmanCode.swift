/// The canonical codes of deflate (RFC 1951, 3.2.2) and how their lengths are written down (3.2.7).
enum HuffmanCode {
    /// A word with its first bit lowest; of length 0 for a symbol that has none.
    struct Word: Sendable {
        var bits: UInt64
        var length: Int

        static let none = Word(bits: 0, length: 0)
    }

    static func words(_ lengths: [Int]) -> [Word] {
        var (words, next) = ([Word](repeating: .none, count: lengths.count), UInt64(0))
        for length in 1...15 {
            for symbol in lengths.indices where lengths[symbol] == length {
                words[symbol] = Word(bits: reversed(next, length), length: length)
                next += 1
            }
            next <<= 1
        }
        return words
    }

    /// Every sequence of bits is the beginning of some word (Kraft).
    static func isComplete(_ lengths: [Int]) -> Bool {
        lengths.allSatisfy { (0...15).contains($0) }
            && lengths.reduce(0) { $0 + ($1 > 0 ? 1 << (15 - $1) : 0) } == 1 << 15
    }

    private static func reversed(_ word: UInt64, _ length: Int) -> UInt64 {
        (0..<length).reduce(0) { $0 << 1 | word >> UInt64($1) & 1 }
    }
}

extension HuffmanCode {
    /// In this order the lengths of the lengths' own codes are written.
    private static let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

    /// The header of the last and only block, with the lengths for bytes and matches and those for distances.
    static func header(literals: [Int], distances: [Int]) -> CodedBytes {
        let steps = steps(literals + distances)
        var weights = [Int](repeating: 0, count: order.count)
        for step in steps { weights[step.symbol] += 1 }
        let lengths = lengths(weights)
        let words = words(lengths)
        var packer = BitPacker(reservingBits: 2048)
        packer.put(0b101, 3)
        packer.put(UInt64(literals.count - 257), 5)
        packer.put(UInt64(distances.count - 1), 5)
        packer.put(UInt64(order.count - 4), 4)
        for symbol in order { packer.put(UInt64(lengths[symbol]), 3) }
        for step in steps {
            packer.put(words[step.symbol].bits, words[step.symbol].length)
            packer.put(step.extra, step.extraLength)
        }
        return packer.coded()
    }

    private typealias Step = (symbol: Int, extra: UInt64, extraLength: Int)

    /// The lengths, with runs of equal ones told by their number.
    private static func steps(_ lengths: [Int]) -> [Step] {
        var (steps, place) = ([Step](), 0)
        while place < lengths.count {
            let length = lengths[place]
            let run = lengths[place...].prefix { $0 == length }.count
            switch (length, run) {
            case (0, 11...):
                steps.append((18, UInt64(min(run, 138) - 11), 7))
                place += min(run, 138)
            case (0, 3...):
                steps.append((17, UInt64(run - 3), 3))
                place += run
            case (1..., 4...):
                steps += [(length, 0, 0), (16, UInt64(min(run - 1, 6) - 3), 2)]
                place += 1 + min(run - 1, 6)
            default:
                steps.append((length, 0, 0))
                place += 1
            }
        }
        return steps
    }

    /// As even as their number allows: three bits each hold at most a length of seven.
    private static func lengths(_ weights: [Int]) -> [Int] {
        let used = weights.indices.filter { weights[$0] > 0 }.sorted { weights[$0] > weights[$1] }
        let most = Int.bitWidth - (used.count - 1).leadingZeroBitCount
        let short = 1 << most - used.count
        var lengths = [Int](repeating: 0, count: weights.count)
        for (rank, symbol) in used.enumerated() { lengths[symbol] = rank < short ? most - 1 : most }
        return lengths
    }
}
