/// Reads DER element by element, within the bytes given and never beyond.
package struct DERReader {
    private var rest: ArraySlice<UInt8>

    package init(_ bytes: ArraySlice<UInt8>) {
        rest = bytes
    }

    package var isAtEnd: Bool { rest.isEmpty }

    /// The tag of the next element.
    package var nextTag: UInt8? { rest.first }

    /// The contents of the next element, which must have this tag.
    package mutating func read(_ tag: UInt8) throws(CMSFault) -> ArraySlice<UInt8> {
        guard nextTag == tag else { throw .malformed }
        return try split().contents
    }

    /// The next element with its tag and length, whatever it is.
    package mutating func readElement() throws(CMSFault) -> ArraySlice<UInt8> {
        try split().element
    }

    package func expectEnd() throws(CMSFault) {
        guard isAtEnd else { throw .malformed }
    }

    /// The elements that make up these contents.
    package static func elements(of contents: ArraySlice<UInt8>) throws(CMSFault) -> [[UInt8]] {
        var (reader, elements) = (DERReader(contents), [[UInt8]]())
        while !reader.isAtEnd { elements.append(Array(try reader.readElement())) }
        return elements
    }

    private mutating func split() throws(CMSFault) -> (element: ArraySlice<UInt8>, contents: ArraySlice<UInt8>) {
        let header = rest.prefix(4)
        guard header.count >= 2 else { throw .malformed }
        let bytes = Array(header.dropFirst())
        let (count, headerCount) = try DERReader.length(bytes)
        guard count <= rest.count - headerCount else { throw .malformed }
        let end = rest.startIndex + headerCount + count
        let parts = (rest[..<end], rest[(rest.startIndex + headerCount)..<end])
        rest = rest[end...]
        return parts
    }

    /// The shortest form only, and at most 65,535 bytes; also how long tag and length are together.
    private static func length(_ bytes: [UInt8]) throws(CMSFault) -> (count: Int, header: Int) {
        switch bytes[0] {
        case 0..<0x80: return (Int(bytes[0]), 2)
        case 0x81 where bytes.count >= 2 && bytes[1] >= 0x80: return (Int(bytes[1]), 3)
        case 0x82 where bytes.count >= 3 && bytes[1] > 0: return (Int(bytes[1]) << 8 | Int(bytes[2]), 4)
        default: throw .malformed
        }
    }
}
