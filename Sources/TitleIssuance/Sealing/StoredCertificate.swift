internal import TitleClaim
internal import TitleModel
internal import TitleSecrets
internal import TitleStore

/// A certificate with what drawing it takes.
///
/// The facts come from the signed claims. What they leave out (sex, identity number, employer) comes from the register,
/// which must still say what was certified: the claim holds a digest of that record and one of the photo.
struct StoredCertificate: Sendable {
    let number: CertificateNumber
    let claims: IssuedClaims
    /// All that happened to it.
    let events: [CertificateEvent]
    let result: TitleResult
    let issuer: BodyCode
    let photo: [UInt8]?
    /// SHA-256 of the photo, where the claim names none: the first print binds it (decision 0551).
    let photoToBind: [UInt8]?

    /// Nil when the register has no such certificate.
    /// - Throws: `SealRefusal.registerChanged` when the register no longer says what was certified.
    init?(_ number: CertificateNumber, in transaction: any Transaction, readings: inout RosterReadings) throws {
        guard let registered = try transaction.certificate(number) else { return nil }
        self.number = number
        claims = try IssuedClaims(registered.certificate)
        events = registered.events
        guard let issuer = BodyCode(claims.full.issuing.code) else { throw IssuanceFault.undecided(number) }
        self.issuer = issuer
        let hasPhoto = claims.full.photoDigest != nil
        photoToBind = try hasPhoto ? nil : Self.laterPhoto(of: registered.certificate, transaction)
        photo = try (claims.full.photoDigest ?? photoToBind).flatMap { try transaction.photo($0)?.bytes }
        let evidence = try transaction.evidence(for: number, readings: &readings)
        guard let evidence, evidence.recordDigest == claims.full.recordDigest,
            claims.compact.number == number.text,
            photo.map({ SHA256.digest($0) }) == claims.full.photoDigest ?? photoToBind
        else { throw SealRefusal.registerChanged }
        result = evidence.result
    }

    func isInForce(on day: CivilDate) -> Bool { RegisteredStatus(events: events, on: day) == .valid }

    /// The one of the first print or, before that, the one that was confirmed last.
    private static func laterPhoto(
        of certificate: TitleCertificateRecord,
        _ transaction: any Transaction
    ) throws -> [UInt8]? {
        try transaction.printedPhoto(of: certificate.number) ?? transaction.latestPhoto(of: certificate.person)
    }

    var holder: FaceText.Holder {
        FaceText.Holder(sex: result.sex, identity: result.identity, employer: result.employer)
    }
}
