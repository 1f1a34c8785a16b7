/// Objects gathered for an object stream (ISO 32000-1, 7.5.7): small ones that deflate best together.
struct ObjectPack: Sendable {
    private(set) var numbers = PDFBytes()
    private(set) var count = 0
    var bodies: PDFBytes

    init(reserving capacity: Int = 8192) {
        bodies = PDFBytes(reserving: capacity)
    }

    /// The place in the stream of an object whose body is appended next.
    mutating func begin(_ number: Int) -> Int {
        if count > 0 { numbers.append(" ") }
        numbers.append(number)
        numbers.append(" ")
        numbers.append(bodies.count)
        count += 1
        return count - 1
    }

    /// Numbers and offsets, then the bodies.
    var contents: (bytes: [UInt8], first: Int) {
        var all = numbers
        all.append("\n")
        let first = all.count
        all.append(bodies)
        return (all.take(), first)
    }
}

/// Where an object stands in the file.
enum ObjectPlace: Equatable, Sendable {
    /// Named and not yet defined.
    case nowhere
    case offset(Int)
    /// In one of the object streams, as the one of this index.
    case packed(stream: Int, index: Int)
}

/// For whom an object is the same.
public enum PDFSharing: Int, Sendable {
    /// For all documents of a template and an office: it names nobody, so its deflated form may be kept for the next.
    case common
    /// For this document alone.
    case own
}
