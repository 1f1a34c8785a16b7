/// What a seal will say and where it will stand, before anything is signed.
public struct PDFSignaturePlan: Sendable {
    /// When the press seals; the signature dictionary's M.
    public let signedAt: PDFMoment
    /// Who seals: the issuing body.
    public let name: String
    public let reason: String
    public let location: String
    /// The page that shows the seal, counted from 0.
    public let page: Int
    public let rectangle: PDFRectangle
    /// What the field shows: the body's seal picture, in its own coordinates.
    public let appearance: PDFForm
    /// What the field is, for those who cannot see it.
    public let tooltip: String
    /// X.509 certificates in DER for the document security store: the signing certificate's chain.
    public let certificates: [[UInt8]]
    /// X.509 CRLs in DER.
    public let revocationLists: [[UInt8]]
    /// Bytes kept free for the CMS signature; twice as many hexadecimal digits stand in the file.
    public let reservedBytes: Int

    public init(
        signedAt: PDFMoment,
        name: String,
        reason: String,
        location: String,
        page: Int = 0,
        rectangle: PDFRectangle,
        appearance: PDFForm,
        tooltip: String,
        certificates: [[UInt8]],
        revocationLists: [[UInt8]] = [],
        reservedBytes: Int = 8192
    ) {
        self.signedAt = signedAt
        self.name = name
        self.reason = reason
        self.location = location
        self.page = page
        self.rectangle = rectangle
        self.appearance = appearance
        self.tooltip = tooltip
        self.certificates = certificates
        self.revocationLists = revocationLists
        self.reservedBytes = reservedBytes
    }
}
