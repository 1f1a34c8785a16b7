import TitleFiles

/// A file read as a sealed document of ours: one revision, one signature over all of it.
///
/// The form is checked here, and nothing of the cryptography: what the signature is worth, TitleVerify says.
public struct SealedPDF: Equatable, Sendable {
    /// What the signature covers: all of the file but the hexadecimal string that holds the signature.
    public let signedRanges: PDFSignedRanges
    /// The CMS signature in DER, without the zeros behind it.
    public let cms: [UInt8]
    /// The time that the document claims for its seal (M).
    public let signedAt: PDFMoment
    public let attachments: [Attachment]
    /// The addresses that the pages link to, in their order.
    public let links: [String]
    public let pageCount: Int
    /// X.509 certificates in DER of the document security store, which the signature covers.
    public let certificates: [[UInt8]]
    /// X.509 CRLs in DER, of the same store.
    public let revocationLists: [[UInt8]]

    public struct Attachment: Equatable, Sendable {
        public let fileName: String
        public let bytes: [UInt8]
    }

    /// Reads a whole file.
    ///
    /// Takes time linear in its size. Whatever the bytes are, the answer is a document or a fault.
    public static func read(
        _ bytes: [UInt8],
        limits: PDFLimits = PDFLimits()
    ) throws(PDFFault) -> SealedPDF {
        guard bytes.count <= limits.fileBytes else {
            throw .tooLarge(bytes: bytes.count, limit: limits.fileBytes)
        }
        guard let header = ByteSearch(Array(bytes.prefix(1024))).first("%PDF-") else { throw .notPDF }
        // Readers forgive bytes before the header; what stands there nobody sealed.
        guard header == 0 else { throw PDFTraces(bytes, limits: limits).areOurs ? .savedAgain : .notPDF }
        do {
            return try SealedPDF(reading: bytes, limits: limits)
        } catch {
            throw PDFDiagnosis(bytes: bytes, limits: limits).explain(error)
        }
    }

    /// The attachment of this name; names are unique.
    public func attachment(named name: String) -> [UInt8]? {
        attachments.first { $0.fileName == name }?.bytes
    }

    init(reading bytes: [UInt8], limits: PDFLimits) throws(PDFFault) {
        let objects = try PDFObjects(reading: bytes, limits: limits)
        guard let catalog = objects.dictionary(objects.trailer["Root"]), catalog["Type"] == .name("Catalog") else {
            throw .notOurForm(.trailer)
        }
        let signature = try objects.signature(of: catalog)
        try objects.checkNothingMore(in: catalog)
        (signedRanges, cms, signedAt) = (signature.ranges, signature.cms, signature.signedAt)
        attachments = try objects.attachments(of: catalog, limit: limits.inflatedBytes)
        (links, pageCount) = try objects.links(of: catalog)
        (certificates, revocationLists) = try objects.securityStore(of: catalog, limit: limits.inflatedBytes)
    }
}

/// The two pieces of a file that its signature covers.
public struct PDFSignedRanges: Equatable, Sendable {
    public let before: Range<Int>
    public let after: Range<Int>
}
