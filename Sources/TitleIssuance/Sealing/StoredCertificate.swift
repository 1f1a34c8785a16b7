internal import TitleClaim
internal import TitleModel
internal import TitleStore

/// A certificate with what drawing it takes.
///
/// The facts come from the signed claims; only what they leave out is read from the register. The photo is the one that
/// the claim names by its digest, whatever the person has shown since.
struct StoredCertificate: Sendable {
    let registered: RegisteredCertificate
    let compact: CompactClaim
    let full: FullClaim
    let issuer: BodyCode
    let photo: [UInt8]?

    /// Nil when the register has no such certificate.
    init?(_ number: CertificateNumber, in transaction: any Transaction) throws {
        guard let registered = try transaction.certificate(number) else { return nil }
        let certificate = registered.certificate
        self.registered = registered
        compact = try CompactClaim(decoding: try SignedEnvelope(parsing: certificate.compactEnvelope).payload)
        full = try FullClaim(decoding: try SignedEnvelope(parsing: certificate.fullEnvelope).payload)
        guard let issuer = BodyCode(full.issuing.code) else { throw IssuanceFault.undecided(number) }
        self.issuer = issuer
        photo = try full.photoDigest.flatMap { try transaction.photo($0)?.bytes }
    }

    var holder: FaceText.Holder {
        FaceText.Holder(
            sex: registered.result.sex,
            identity: registered.result.identity,
            employer: registered.result.employer
        )
    }
}
