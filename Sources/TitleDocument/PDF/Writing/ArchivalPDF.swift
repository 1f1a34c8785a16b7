/// Writes one document of PDF 1.7 that is PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1), in one revision.
///
/// Everything goes into one buffer in the order in which it is added; offsets are noted on the way. Use: add what pages
/// share, add the pages, attach files, then `prepare` for a seal or `finish` without one.
public struct ArchivalPDF: Sendable {
    let metadata: PDFMetadata
    var output: PDFBytes
    /// The offset of each object by its number; 0 where it has none (yet).
    var offsets: [Int]
    var pages: [PageRecord] = []
    var attachments: [(fileName: String, specification: PDFReference)] = []
    /// The elements below the document element, in reading order.
    var elements: [PDFReference] = []
    /// The parent tree (ISO 32000-1, 14.7.4.4), by its key.
    var parents: [PDFValue] = []

    static let catalog = PDFReference(number: 1)
    static let pageTree = PDFReference(number: 2)
    static let structureRoot = PDFReference(number: 3)
    static let documentElement = PDFReference(number: 4)
    private static let firstFree = 5

    /// An empty document, with room for the bytes that it will probably need.
    public init(metadata: PDFMetadata, reserving capacity: Int = 131_072) {
        self.metadata = metadata
        output = PDFBytes(reserving: capacity)
        offsets = [Int](repeating: 0, count: Self.firstFree)
        output.append("%PDF-1.7\n%")
        output.append(bytes: [0xE2, 0xE3, 0xCF, 0xD3, 0x0A])
    }

    struct PageRecord: Sendable {
        let reference: PDFReference
        let page: PDFPage
        let content: PDFReference
        /// The page's key in the parent tree.
        let parentKey: Int
        var annotations: [PDFReference]
    }
}

extension ArchivalPDF {
    /// A number for an object that others name before it is defined.
    public mutating func reserve() -> PDFReference {
        offsets.append(0)
        return PDFReference(number: offsets.count - 1)
    }

    /// Writes a reserved object; each is defined once.
    public mutating func define(_ reference: PDFReference, _ value: PDFValue) {
        write(reference) { $0.append(value) }
    }

    public mutating func add(_ value: PDFValue) -> PDFReference {
        let reference = reserve()
        define(reference, value)
        return reference
    }

    /// Adds an object from syntax made earlier: what stands between `obj` and `endobj`.
    public mutating func addRaw(_ syntax: [UInt8]) -> PDFReference {
        let reference = reserve()
        write(reference) { $0.append(bytes: syntax) }
        return reference
    }

    public mutating func addStream(_ dictionary: PDFDictionary, data: [UInt8], compress: Bool = true) -> PDFReference {
        addStream(
            compress
                ? PDFStream(dictionary: dictionary, deflating: data)
                : PDFStream(dictionary: dictionary, encoded: data)
        )
    }

    public mutating func addStream(_ stream: PDFStream) -> PDFReference {
        let reference = reserve()
        define(reference, stream: stream)
        return reference
    }

    public mutating func define(_ reference: PDFReference, stream: PDFStream) {
        write(reference) { output in
            output.append("<<")
            output.appendEntries(of: stream.dictionary)
            output.append("/Length ")
            output.append(stream.encoded.count)
            output.append(">>stream\n")
            output.append(bytes: stream.encoded)
            output.append("\nendstream")
        }
    }

    public mutating func addForm(_ form: PDFForm) -> PDFReference {
        let dictionary: PDFDictionary = [
            "Type": .name("XObject"), "Subtype": .name("Form"), "BBox": form.boundingBox.value,
            "Resources": .dictionary(form.resources),
        ]
        return addStream(dictionary, data: form.content)
    }

    mutating func write(_ reference: PDFReference, _ body: (inout PDFBytes) -> Void) {
        precondition(offsets[reference.number] == 0, "object \(reference.number) is defined twice")
        offsets[reference.number] = output.count
        output.append(reference.number)
        output.append(" 0 obj\n")
        body(&output)
        output.append("\nendobj\n")
    }
}
