import TitleFiles

extension PDFScanner {
    /// The object of a cross-reference stream (ISO 32000-1, 7.5.8) that begins here, as our writer writes it: of all
    /// objects, seven bytes each.
    mutating func readCrossReferenceStream() throws(PDFFault) -> (places: [ObjectPlace], dictionary: PDFDictionary) {
        let start = position
        let number = try expectNatural()
        let object = try readObject()
        guard let dictionary = object.value.dictionary, let range = object.stream,
            dictionary["Type"] == .name("XRef"), dictionary["W"] == [1, 4, 2],
            dictionary.entries.allSatisfy({ Self.tableKeys.contains($0.key) })
        else { throw .notOurForm(.trailer) }
        guard let count = dictionary["Size"]?.integer, (1...limits.objects).contains(count) else {
            throw .limitExceeded(.objects)
        }
        let table = try decoded(range, of: dictionary, limit: count * Self.entryBytes)
        guard table.count == count * Self.entryBytes else { throw .damaged(at: start) }
        let places = try readEntries(table, start)
        guard places.indices.contains(number), places[number] == .offset(start) else { throw .damaged(at: start) }
        return (places, dictionary)
    }

    private static let entryBytes = 7
    private static let tableKeys: Set = ["Type", "Size", "W", "Root", "Info", "ID", "Filter", "Length"]

    private func readEntries(_ table: [UInt8], _ start: Int) throws(PDFFault) -> [ObjectPlace] {
        var places: [ObjectPlace] = []
        places.reserveCapacity(table.count / Self.entryBytes)
        for entry in stride(from: 0, to: table.count, by: Self.entryBytes) {
            let second = table[entry + 1..<entry + 5].reduce(0) { $0 << 8 | Int($1) }
            let third = Int(table[entry + 5]) << 8 | Int(table[entry + 6])
            switch (table[entry], entry) {
            case (0, 0) where second == 0 && third == 65_535: places.append(.nowhere)
            case (1, 1...) where third == 0: places.append(.offset(second))
            case (2, 1...): places.append(.packed(stream: second, index: third))
            default: throw .damaged(at: start)
            }
        }
        return places
    }

    /// The bytes of a stream, inflated where its dictionary says so.
    func decoded(_ range: Range<Int>, of dictionary: PDFDictionary, limit: Int) throws(PDFFault) -> [UInt8] {
        switch dictionary["Filter"] {
        case nil:
            guard range.count <= limit else { throw .limitExceeded(.inflatedBytes) }
            return Array(bytes[range])
        case .name("FlateDecode")?:
            do throws(InflateFault) {
                return try Inflate.zlib(bytes[range], limit: limit)
            } catch {
                throw error == .tooLarge ? .limitExceeded(.inflatedBytes) : .damaged(at: range.lowerBound)
            }
        default: throw .damaged(at: range.lowerBound)
        }
    }
}
