extension PDFScanner {
    /// The objects of an object stream (ISO 32000-1, 7.5.7): numbers and offsets, then each value where the one before
    /// ended, so that nothing in it goes unread.
    mutating func readPackedObjects(
        in stream: Range<Int>,
        of dictionary: PDFDictionary,
        inflating limit: inout Int
    ) throws(PDFFault) -> [(number: Int, value: PDFValue)] {
        let fault = PDFFault.damaged(at: stream.lowerBound)
        guard dictionary.entries.allSatisfy({ Self.packKeys.contains($0.key) }),
            let count = dictionary["N"]?.integer, (1...limits.objects).contains(count),
            let first = dictionary["First"]?.integer
        else { throw fault }
        let contents = try decoded(stream, of: dictionary, limit: limit)
        limit -= contents.count
        var inner = PDFScanner(contents, limits: limits)
        inner.valuesLeft = valuesLeft
        let objects: [(number: Int, value: PDFValue)]
        do throws(PDFFault) {
            objects = try inner.readPack(count, first)
        } catch {
            if case .limitExceeded = error { throw error }
            // A place in the inflated bytes says nothing to anybody; the stream's does.
            throw fault
        }
        valuesLeft = inner.valuesLeft
        return objects
    }

    private static let packKeys: Set = ["Type", "N", "First", "Filter", "Length"]

    private mutating func readPack(_ count: Int, _ first: Int) throws(PDFFault) -> [(number: Int, value: PDFValue)] {
        var entries: [(number: Int, offset: Int)] = []
        for index in 0..<count {
            if index > 0 { try expect(" ") }
            let number = try expectNatural()
            try expect(" ")
            entries.append((number, try expectNatural()))
        }
        try expect("\n")
        guard position == first else { throw fault }
        var objects: [(number: Int, value: PDFValue)] = []
        for entry in entries {
            guard position - first == entry.offset else { throw fault }
            objects.append((entry.number, try readValue()))
            try expect("\n")
        }
        guard position == end else { throw fault }
        return objects
    }
}
