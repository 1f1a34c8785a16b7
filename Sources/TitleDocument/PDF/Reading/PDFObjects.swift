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
    let limits: PDFLimits
    let trailer: PDFDictionary
    /// By number; the first is always nil.
    let objects: [Object?]

    init(reading bytes: [UInt8], limits: PDFLimits) throws(PDFFault) {
        self.bytes = bytes
        self.limits = limits
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
        var objects = [Object?](repeating: nil, count: tail.places.count)
        var scanner = PDFScanner(bytes, limits: limits)
        try scanner.expect("%PDF-1.7\n%")
        scanner.position += 5
        let end = tail.objectsEnd
        while scanner.position < end {
            let start = scanner.position
            let number = try scanner.expectNatural()
            guard objects.indices.contains(number) else { throw .damaged(at: start) }
            guard objects[number] == nil else { throw .objectDefinedTwice(number: number) }
            guard tail.places[number] == .offset(start), number > 0 else { throw .damaged(at: start) }
            objects[number] = try scanner.readObject()
        }
        guard scanner.position == end else { throw .damaged(at: tail.tableStart) }
        try unpack(into: &objects, tail: tail, &scanner)
        guard objects.dropFirst().allSatisfy({ $0 != nil }) else { throw .damaged(at: tail.tableStart) }
        return objects
    }

    /// Adds the objects of all object streams, each where the cross-references say and nowhere else.
    private static func unpack(
        into objects: inout [Object?],
        tail: PDFTail,
        _ scanner: inout PDFScanner
    ) throws(PDFFault) {
        var room = scanner.limits.inflatedBytes
        for (stream, object) in objects.enumerated() {
            guard let dictionary = object?.value.dictionary, dictionary["Type"] == .name("ObjStm"),
                let range = object?.stream
            else { continue }
            let packed = try scanner.readPackedObjects(in: range, of: dictionary, inflating: &room)
            for (index, (number, value)) in packed.enumerated() {
                guard objects.indices.contains(number) else { throw .damaged(at: range.lowerBound) }
                guard objects[number] == nil else { throw .objectDefinedTwice(number: number) }
                guard tail.places[number] == .packed(stream: stream, index: index) else {
                    throw .damaged(at: range.lowerBound)
                }
                objects[number] = Object(value: value, stream: nil, contents: nil)
            }
        }
    }
}

extension PDFScanner {
    mutating func readObject() throws(PDFFault) -> PDFObjects.Object {
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
