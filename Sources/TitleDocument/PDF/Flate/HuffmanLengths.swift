/// The lengths of a Huffman code's words, by the symbols' weights.
struct HuffmanLengths {
    let lengths: [Int]

    /// The lightest two are joined until one is left; of equal ones the earlier, so that the same weights always give the
    /// same code.
    init(_ weights: [Int]) {
        var parents = [Int](repeating: 0, count: 2 * weights.count)
        var waiting = weights.enumerated().map { (weight: $0.element, node: $0.offset) }.sorted { $0 > $1 }
        var next = weights.count
        while let first = waiting.popLast(), let second = waiting.popLast() {
            (parents[first.node], parents[second.node]) = (next, next)
            let joined = (weight: first.weight + second.weight, node: next)
            let place = waiting.firstIndex { $0 < joined } ?? waiting.count
            waiting.insert(joined, at: place)
            next += 1
        }
        let root = next - 1
        lengths = weights.indices.map { symbol in
            var (node, depth) = (symbol, 0)
            while node != root { (node, depth) = (parents[node], depth + 1) }
            return depth
        }
    }

    /// The words of the canonical code (RFC 1951, 3.2.2), each with its first bit lowest.
    static func codes(_ lengths: [Int]) -> [(bits: UInt64, length: Int)] {
        var codes = [(bits: UInt64, length: Int)](repeating: (0, 0), count: lengths.count)
        var next: UInt64 = 0
        for length in 1...15 {
            for symbol in lengths.indices where lengths[symbol] == length {
                codes[symbol] = (reversed(next, length), length)
                next += 1
            }
            next <<= 1
        }
        return codes
    }

    private static func reversed(_ word: UInt64, _ length: Int) -> UInt64 {
        (0..<length).reduce(0) { $0 << 1 | word >> UInt64($1) & 1 }
    }
}
