/// What a document says about itself, in the information dictionary and, with the same words, in XMP.
public struct PDFMetadata: Sendable {
    public let title: String
    public let author: String
    public let subject: String
    /// BCP 47, of the document's main language: `zh-CN`.
    public let language: String
    public let created: PDFMoment
    /// 16 bytes that no other document has; the file identifier (ISO 32000-1, 14.4) and the XMP document ID.
    public let identifier: [UInt8]

    public init(
        title: String,
        author: String,
        subject: String,
        language: String = "zh-CN",
        created: PDFMoment,
        identifier: [UInt8]
    ) {
        self.title = title
        self.author = author
        self.subject = subject
        self.language = language
        self.created = created
        self.identifier = identifier
    }

    /// Also what the reader knows a damaged document of ours by.
    static let producer = "titlecert"
}

extension PDFBytes {
    /// The information dictionary (ISO 32000-1, 14.3.3).
    mutating func appendInformation(_ metadata: PDFMetadata) {
        append("<</Title")
        append(text: metadata.title)
        append("/Author")
        append(text: metadata.author)
        append("/Subject")
        append(text: metadata.subject)
        append("/Creator")
        append(text: PDFMetadata.producer)
        append("/Producer")
        append(text: PDFMetadata.producer)
        let moment = metadata.created.pdfText
        append("/CreationDate")
        append(text: moment)
        append("/ModDate")
        append(text: moment)
        append(">>")
    }
}
