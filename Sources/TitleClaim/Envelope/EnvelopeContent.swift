/// What the payload of an envelope is; the content type stands in the protected header (RFC 9052 §3.1).
public enum EnvelopeContent: Sendable, CaseIterable {
    /// The claim of a QR; it goes without a content type, to save space.
    case compactClaim
    case fullClaim
    case trustList
    case catalogue
    case statusList
    case rootTransition
    case issuedBefore
    case receipt
    /// The claim of a copy, in its QR code and in its document alike.
    case copy

    public var mediaType: String? {
        switch self {
        case .compactClaim: nil
        case .fullClaim: "application/vnd.titlecert.claim+cbor"
        case .trustList: "application/vnd.titlecert.trust+cbor"
        case .catalogue: "application/vnd.titlecert.catalogue+cbor"
        case .statusList: "application/vnd.titlecert.status+cbor"
        case .rootTransition: "application/vnd.titlecert.transition+cbor"
        case .issuedBefore: "application/vnd.titlecert.before+cbor"
        case .receipt: "application/vnd.titlecert.receipt+cbor"
        case .copy: "application/vnd.titlecert.copy+cbor"
        }
    }

    init(mediaType: String?) throws(ClaimFault) {
        for content in EnvelopeContent.allCases where ClaimText.equal(content.mediaType, mediaType) {
            self = content
            return
        }
        throw .unsupportedContentType
    }
}
