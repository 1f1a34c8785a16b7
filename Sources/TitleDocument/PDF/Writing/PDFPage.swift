/// One page, drawn: everything of it but its number.
public struct PDFPage: Sendable {
    /// Points, 1/72 inch.
    public let width: Double
    public let height: Double
    /// The content stream, not yet compressed.
    ///
    /// Text and figures stand in `/TYPE <</MCID n>> BDC … EMC`, all else in
    /// `/Artifact BMC … EMC`.
    public let content: [UInt8]
    public let resources: PDFDictionary
    /// In reading order; links that no element names are read after the last element.
    public let structure: [PDFStructureElement]
    public let links: [PDFLink]

    public init(
        width: Double,
        height: Double,
        content: [UInt8],
        resources: PDFDictionary,
        structure: [PDFStructureElement],
        links: [PDFLink] = []
    ) {
        self.width = width
        self.height = height
        self.content = content
        self.resources = resources
        self.structure = structure
        self.links = links
    }
}

extension PDFPage {
    /// What is left of a page once its content and structure are written.
    struct Frame: Sendable {
        let width: Double
        let height: Double
        let resources: PDFDictionary
    }

    var frame: Frame { Frame(width: width, height: height, resources: resources) }
}

/// A place on the page that opens an address.
public struct PDFLink: Sendable {
    public let rectangle: PDFRectangle
    /// ASCII, as RFC 3986 has it.
    public let uri: String
    /// What is to be found there, in words.
    public let alternative: String

    public init(rectangle: PDFRectangle, uri: String, alternative: String) {
        self.rectangle = rectangle
        self.uri = uri
        self.alternative = alternative
    }
}

/// A drawing that is placed elsewhere: a seal in its field (a form XObject, ISO 32000-1, 8.10).
public struct PDFForm: Sendable {
    public let boundingBox: PDFRectangle
    public let content: [UInt8]
    public let resources: PDFDictionary

    public init(boundingBox: PDFRectangle, content: [UInt8], resources: PDFDictionary) {
        self.boundingBox = boundingBox
        self.content = content
        self.resources = resources
    }
}

/// A file carried inside the document (ISO 19005-3, 6.8), as the data that the page shows.
public struct PDFAttachment: Sendable {
    /// ASCII.
    public let fileName: String
    /// Such as `application/cose`.
    public let mediaType: String
    public let description: String
    public let bytes: [UInt8]

    public init(fileName: String, mediaType: String, description: String, bytes: [UInt8]) {
        self.fileName = fileName
        self.mediaType = mediaType
        self.description = description
        self.bytes = bytes
    }
}
