/// The end of a file: cross-reference table and trailer or, in their place, a cross-reference stream; then `startxref`
/// and `%%EOF`; each once.
struct PDFTail {
    /// Where each object stands, by its number; the first is `nowhere`.
    let places: [ObjectPlace]
    /// Where the table or the stream's object begins.
    let tableStart: Int
    /// Where the last object ends: the table's beginning, or the end of the stream that is the table.
    let objectsEnd: Int
    let trailer: PDFDictionary

    init(reading bytes: [UInt8], limits: PDFLimits) throws(PDFFault) {
        tableStart = try Self.tableStart(in: bytes, limits: limits)
        var scanner = PDFScanner(bytes, limits: limits)
        scanner.position = tableStart
        if scanner.isNext("xref") {
            objectsEnd = tableStart
            places = try scanner.readTable()
            try scanner.expect("trailer\n")
            trailer = try scanner.readDictionary { _, _ in }
            try scanner.expect("\n")
        } else {
            let table = try scanner.readCrossReferenceStream()
            (places, trailer, objectsEnd) = (table.places, table.dictionary, scanner.position)
        }
        try scanner.expect("startxref\n")
        guard try scanner.expectNatural() == tableStart else { throw scanner.fault }
        try scanner.expect("\n%%EOF\n")
        guard scanner.position == bytes.count else { throw scanner.fault }
        try checkTrailer()
    }

    private func checkTrailer() throws(PDFFault) {
        guard trailer["Size"]?.integer == places.count else { throw .notOurForm(.trailer) }
        guard trailer["Prev"] == nil, trailer["XRefStm"] == nil, trailer["Encrypt"] == nil else {
            throw .notOurForm(.trailer)
        }
    }

    /// The number between the last `startxref` and the last `%%EOF`, found from the end of the file.
    private static func tableStart(in bytes: [UInt8], limits: PDFLimits) throws(PDFFault) -> Int {
        let fault = PDFFault.damaged(at: bytes.count)
        guard bytes.suffix(7).elementsEqual("\n%%EOF\n".utf8) else { throw fault }
        let digits = bytes.dropLast(7).suffix(10).reversed().prefix { $0.decimalDigit != nil }.count
        var scanner = PDFScanner(bytes, limits: limits)
        scanner.position = bytes.count - 7 - digits - 10
        guard scanner.position > 0 else { throw fault }
        try scanner.expect("startxref\n")
        let start = try scanner.expectNatural()
        guard start < bytes.count else { throw fault }
        return start
    }
}

extension PDFScanner {
    /// Entries of exactly twenty bytes (ISO 32000-1, 7.5.4), in one section that begins with object 0.
    fileprivate mutating func readTable() throws(PDFFault) -> [ObjectPlace] {
        try expect("xref\n0 ")
        let count = try expectNatural()
        try expect("\n0000000000 65535 f \n")
        guard count >= 1, count <= limits.objects else { throw .limitExceeded(.objects) }
        var places = [ObjectPlace.nowhere]
        for _ in 1..<max(count, 1) {
            let start = position
            places.append(.offset(try expectNatural()))
            guard position == start + 10 else { throw fault }
            try expect(" 00000 n \n")
        }
        return places
    }
}
