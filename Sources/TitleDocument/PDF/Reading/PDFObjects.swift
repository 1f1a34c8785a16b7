/// All objects of a file, read from its first byte to its last without leaving one out.
///
/// The file has to be tiled: header, objects one behind the other, cross-reference table, trailer, end. So there is no
/// place in it that one reader sees and another does not, and no object that is defined twice.
struct PDFObjects {
    struct Object {
        let value: PDFValue
        /// The bytes of its stream, as they stand in the file.
        let stream: Range<Int>?
        /// Where the value of its own key Contents stands.
        let contents: Range<Int>?
    }

    let bytes: [UInt8]
    let trailer: PDFDictionary
    /// By number; the first is always nil.
    let objects: [Object?]

    init(reading bytes: [UInt8], limits: PDFLimits) throws(PDFFault) {
        self.bytes = bytes
        let tail = try PDFTail(reading: bytes, limits: limits)
        trailer = tail.trailer
        objects = try Self.readObjects(bytes, tail: tail, limits: limits)
    }

    /// The value itself, or the object it refers to.
    func resolve(_ value: PDFValue?) -> PDFValue? {
        guard case .reference(let reference)? = value else { return value }
        return object(reference)?.value
    }

    func object(_ reference: PDFReference) -> Object? {
        objects.indices.contains(reference.number) ? objects[reference.number] : nil
    }

    func dictionary(_ value: PDFValue?) -> PDFDictionary? { resolve(value)?.dictionary }

    func array(_ value: PDFValue?) -> [PDFValue]? { resolve(value)?.array }
}

extension PDFObjects {
    private static func readObjects(
        _ bytes: [UInt8],
        tail: PDFTail,
        limits: PDFLimits
    ) throws(PDFFault) -> [Object?] {
        var objects = [Object?](repeating: nil, count: tail.offsets.count)
        var scanner = PDFScanner(bytes, limits: limits)
        try scanner.expect("%PDF-1.7\n%")
        scanner.position += 5
        while scanner.position < tail.tableStart {
            let start = scanner.position
            let number = try scanner.expectNatural()
            guard objects.indices.contains(number) else { throw .damaged(at: start) }
            guard objects[number] == nil else { throw .objectDefinedTwice(number: number) }
            guard tail.offsets[number] == start, number > 0 else { throw .damaged(at: start) }
            objects[number] = try scanner.readObject()
        }
        guard scanner.position == tail.tableStart, objects.dropFirst().allSatisfy({ $0 != nil }) else {
            throw .damaged(at: tail.tableStart)
        }
        return objects
    }
}

extension PDFScanner {
    fileprivate mutating func readObject() throws(PDFFault) -> PDFObjects.Object {
        try expect(" 0 obj\n")
        guard isNext("<<") else {
            let value = try readValue()
            try expect("\nendobj\n")
            return PDFObjects.Object(value: value, stream: nil, contents: nil)
        }
        var contents: Range<Int>?
        let dictionary = try readDictionary { key, range in
            if key == "Contents" { contents = range }
        }
        let stream = try readStream(of: dictionary)
        try expect("\nendobj\n")
        return PDFObjects.Object(value: .dictionary(dictionary), stream: stream, contents: contents)
    }

    private mutating func readStream(of dictionary: PDFDictionary) throws(PDFFault) -> Range<Int>? {
        guard skip("stream\n") else { return nil }
        guard let length = dictionary["Length"]?.integer, length >= 0, length <= end - position else { throw fault }
        let stream = position..<position + length
        position += length
        try expect("\nendstream")
        return stream
    }
}
