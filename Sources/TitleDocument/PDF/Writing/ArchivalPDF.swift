/// Writes one document of PDF 1.7 that is PDF/A-3a (ISO 19005-3) and PDF/UA-1 (ISO 14289-1), in one revision.
///
/// Everything goes into one buffer in the order in which it is added; offsets are noted on the way. Use: add what pages
/// share, add the pages, attach files, then `prepare` for a seal or `finish` without one.
public struct ArchivalPDF: Sendable {
    let metadata: PDFMetadata
    var output: PDFBytes
    /// Where each object stands, by its number.
    var places: [ObjectPlace]
    /// Whether small objects go into object streams.
    let isPacking: Bool
    /// Whether it may have thousands of pages: then what is finished is written at once, not kept until the end.
    let isLong: Bool
    /// Bytes that were taken away before those in `output`.
    var taken = 0
    /// The object streams of a long document that are written already.
    var fullPacks: [PDFReference] = []
    /// By `PDFSharing`; a long document has one at a time.
    var packs = [ObjectPack(), ObjectPack()]
    /// What it begins with, when that was written before.
    public let beginning: DocumentBeginning?
    var pages: [PageRecord] = []
    var attachments: [(fileName: String, specification: PDFReference)] = []
    /// The elements below the document element, in reading order.
    var elements: [PDFReference] = []
    var unfinished: [PDFStructureElement.Kind: UnfinishedElement] = [:]
    /// The parent tree (ISO 32000-1, 14.7.4.4), by its key.
    var parents: [PDFValue] = []

    static let catalog = PDFReference(number: 1)
    static let pageTree = PDFReference(number: 2)
    static let structureRoot = PDFReference(number: 3)
    static let documentElement = PDFReference(number: 4)
    private static let firstFree = 5

    /// An empty document, with room for the bytes that it will probably need.
    ///
    /// `isPacking`: whether small objects go into object streams (ISO 32000-1, 7.5.7), which saves a tenth of a
    /// certificate; without them the file has a classic cross-reference table, as our first documents had.
    /// `isLong`, which goes with it: whether it may have thousands of pages, whose bytes are to be taken (`take`) while
    /// it grows.
    public init(
        metadata: PDFMetadata,
        isPacking: Bool = false,
        isLong: Bool = false,
        reserving capacity: Int = 131_072
    ) {
        self.metadata = metadata
        self.isPacking = isPacking || isLong
        self.isLong = isLong
        beginning = nil
        output = PDFBytes(reserving: capacity)
        places = [ObjectPlace](repeating: .nowhere, count: Self.firstFree)
        output.append("%PDF-1.7\n%")
        output.append(bytes: [0xE2, 0xE3, 0xCF, 0xD3, 0x0A])
    }

    /// A document, with object streams, that goes on from a beginning.
    public init(metadata: PDFMetadata, after beginning: DocumentBeginning, reserving capacity: Int = 131_072) {
        self.metadata = metadata
        self.beginning = beginning
        isPacking = true
        isLong = false
        output = PDFBytes(reserving: capacity)
        output.append(bytes: beginning.bytes)
        (places, packs) = (beginning.places, beginning.packs)
    }

    struct PageRecord: Sendable {
        let reference: PDFReference
        let page: PDFPage.Frame
        let content: PDFReference
        /// The page's key in the parent tree.
        let parentKey: Int
        var annotations: [PDFReference]
    }
}

extension ArchivalPDF {
    /// A number for an object that others name before it is defined.
    public mutating func reserve() -> PDFReference {
        places.append(.nowhere)
        return PDFReference(number: places.count - 1)
    }

    /// Writes a reserved object; each is defined once.
    public mutating func define(_ reference: PDFReference, _ value: PDFValue, _ sharing: PDFSharing = .own) {
        write(reference, sharing) { $0.append(value) }
    }

    /// Writes a reserved object whose syntax `body` writes.
    public mutating func define(
        _ reference: PDFReference,
        _ sharing: PDFSharing,
        _ body: (inout PDFBytes) -> Void
    ) {
        write(reference, sharing, body)
    }

    public mutating func add(_ value: PDFValue, _ sharing: PDFSharing = .own) -> PDFReference {
        let reference = reserve()
        define(reference, value, sharing)
        return reference
    }

    /// Adds an object whose syntax `body` writes: what stands between `obj` and `endobj`.
    public mutating func add(_ sharing: PDFSharing, _ body: (inout PDFBytes) -> Void) -> PDFReference {
        let reference = reserve()
        write(reference, sharing, body)
        return reference
    }

    public mutating func addStream(_ stream: PDFStream) -> PDFReference {
        let reference = reserve()
        define(reference, stream: stream)
        return reference
    }

    public mutating func define(_ reference: PDFReference, stream: PDFStream) {
        writePlain(reference) { output in
            output.append("<<")
            output.append(stream.entries)
            output.append("/Length ")
            output.append(stream.encoded.count)
            output.append(">>stream\n")
            output.append(bytes: stream.encoded)
            output.append("\nendstream")
        }
    }

    public mutating func addForm(_ form: PDFForm) -> PDFReference {
        var entries = PDFBytes("/Type/XObject/Subtype/Form/BBox")
        entries.append(form.boundingBox)
        entries.append("/Resources")
        entries.append(form.resources)
        return addStream(PDFStream(entries, deflating: form.content))
    }
}
