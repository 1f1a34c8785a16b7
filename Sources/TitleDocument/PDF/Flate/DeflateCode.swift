/// A whole code of deflate, for bytes, lengths and distances, made once from the lengths of its words.
struct DeflateCode: Sendable {
    /// By byte, then of the end of the block, then by length, 0…258, the extra bits with it.
    ///
    /// A byte that the code has no word for has none of length 0.
    let words: CodeTable
    /// By the place in the table of distances.
    let distances: CodeTable
    let header: CodedBytes

    static let end = 256
    /// The place of a match's word is its length behind this.
    static let firstMatch = 257

    /// 3.2.5: the shortest match of each word from 257 on, and the shortest distance of each.
    private static let firstLengths = [
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227,
        258,
    ]
    static let firstDistances = [
        1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097,
        6145, 8193, 12289, 16385, 24577,
    ]

    /// The word's number for distances up to 256 by themselves, for larger ones by their 128s.
    static let placeOfDistance: [UInt8] = (0..<512).map { entry in
        let distance = entry < 256 ? entry + 1 : (entry - 256) * 128 + 1
        return UInt8((firstDistances.firstIndex { $0 > distance } ?? firstDistances.count) - 1)
    }

    private init(literals: [Int], distances: [Int], header: CodedBytes) {
        precondition(HuffmanCode.isComplete(literals) && HuffmanCode.isComplete(distances), "these are no code's")
        let words = HuffmanCode.words(literals)
        let ends = HuffmanCode.words(distances)[..<Self.firstDistances.count]
        self.distances = CodeTable(Array(ends))
        self.header = header
        let matches = (0...258).map { (length) -> HuffmanCode.Word in
            guard let place = Self.firstLengths.lastIndex(where: { $0 <= length }) else { return .none }
            let word = words[257 + place]
            let next = place + 1 < Self.firstLengths.count ? Self.firstLengths[place + 1] : 259
            let extraLength = (next - Self.firstLengths[place]).bitsToTellApart
            let extra = UInt64(length - Self.firstLengths[place])
            return HuffmanCode.Word(bits: word.bits | extra << UInt64(word.length), length: word.length + extraLength)
        }
        self.words = CodeTable(Array(words[...256]) + matches)
    }

    /// A code of one's own: the lengths of the words for 256 bytes, the end and 29 lengths, and for 30 distances.
    init(literals: [Int], distances: [Int]) {
        self.init(
            literals: literals,
            distances: distances,
            header: HuffmanCode.header(literals: literals, distances: distances)
        )
    }

    /// The code that every inflater knows (3.2.6): for what is too short for a header.
    static let fixed = DeflateCode(
        literals: (0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 },
        distances: [Int](repeating: 5, count: 32),
        header: CodedBytes(whole: [], rest: 0b011, restLength: 3)
    )
}

/// Words of a code, four bytes each, for ever: codes are constants of the program.
///
/// Sendable because nobody changes the memory.
struct CodeTable: @unchecked Sendable {
    private let base: UnsafePointer<UInt32>
    private let count: Int

    /// None is longer than 24 bits.
    init(_ words: [HuffmanCode.Word]) {
        let memory = UnsafeMutableBufferPointer<UInt32>.allocate(capacity: words.count)
        _ = memory.initialize(from: words.map { UInt32($0.length) << 24 | UInt32($0.bits) })
        guard let start = memory.baseAddress else { preconditionFailure("no code is empty") }
        (base, count) = (UnsafePointer(start), words.count)
    }

    @inline(__always)
    subscript(place: Int) -> HuffmanCode.Word {
        precondition(place >= 0 && place < count)
        let word = base[place]
        return HuffmanCode.Word(bits: UInt64(word & 0xFF_FFFF), length: Int(word >> 24))
    }
}

extension Int {
    /// The bits that tell so many values apart.
    fileprivate var bitsToTellApart: Int { Int.bitWidth - (self - 1).leadingZeroBitCount }
}
