internal import TitleClaim
internal import TitleStore

/// The two claims of a certificate as they stand in the store, read apart but not verified.
struct IssuedClaims: Sendable {
    let compactEnvelope: SignedEnvelope
    let fullEnvelope: SignedEnvelope
    let compact: CompactClaim
    let full: FullClaim

    init(_ certificate: TitleCertificateRecord) throws {
        compactEnvelope = try SignedEnvelope(parsing: certificate.compactEnvelope)
        fullEnvelope = try SignedEnvelope(parsing: certificate.fullEnvelope)
        compact = try CompactClaim(decoding: compactEnvelope.payload)
        full = try FullClaim(decoding: fullEnvelope.payload)
    }
}
