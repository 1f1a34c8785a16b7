/// The records of a workbook stream ([MS-XLS] 2.1.4), one after the other from a place on.
struct BIFFRecords {
    private let stream: [UInt8]
    private var place: Int

    struct Record {
        let kind: Int
        let data: [UInt8]
    }

    init(_ stream: [UInt8], from place: Int) {
        self.stream = stream
        self.place = place
    }

    /// Nil at the end of the stream; a record that reaches beyond it is refused.
    mutating func next() throws(IntakeFault) -> Record? {
        guard let kind = stream.word(place), let length = stream.word(place + 2) else { return nil }
        let start = place + 4
        guard length <= stream.count - start else { throw CompoundFile.broken }
        place = start + length
        return Record(kind: kind, data: Array(stream[start..<place]))
    }

    /// The records that continue the one read last.
    mutating func continuations() throws(IntakeFault) -> [[UInt8]] {
        var parts: [[UInt8]] = []
        while stream.word(place) == Kind.continued, let record = try next() { parts.append(record.data) }
        return parts
    }

    enum Kind {
        static let beginning = 0x0809
        static let end = 0x000A
        static let encrypted = 0x002F
        static let dates1904 = 0x0022
        static let sheet = 0x0085
        static let strings = 0x00FC
        static let supportingBook = 0x01AE
        static let continued = 0x003C
        static let format = 0x041E
        static let cellFormat = 0x00E0
        static let row = 0x0208
        static let columns = 0x007D
        static let merged = 0x00E5
        static let sharedText = 0x00FD
        static let text = 0x0204
        static let richText = 0x00D6
        static let number = 0x0203
        static let shortNumber = 0x027E
        static let shortNumbers = 0x00BD
        static let formula = 0x0006
        static let formulaText = 0x0207
        static let booleanOrError = 0x0205
    }
}
