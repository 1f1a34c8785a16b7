internal import TitleClaim
internal import TitleModel
internal import TitleSecrets
internal import TitleStore
internal import TitleVerify

/// A certificate with everything that must agree with it.
struct StoredEvidence: Sendable {
    let registered: RegisteredCertificate
    let intent: IntentRecord?
    let evidence: OrderEvidence
    let sealUses: Int
    /// The bytes that the store has for the photo that the claim names.
    let photo: [UInt8]?

    init(
        _ registered: RegisteredCertificate,
        in transaction: any Transaction,
        readings: inout RosterReadings
    ) throws {
        let certificate = registered.certificate
        guard let evidence = try transaction.evidence(for: certificate.number, readings: &readings) else {
            throw IssuanceFault.unknownCertificate(certificate.number.text)
        }
        self.registered = registered
        self.evidence = evidence
        intent = try transaction.intent(for: certificate.order)
        let claims = try? IssuedClaims(certificate)
        photo = try claims?.full.photoDigest.flatMap { try transaction.photo($0)?.bytes }
        sealUses = try transaction.sealUses(for: certificate.number.text).count
    }

    var number: String { registered.certificate.number.text }

    /// Everything that is not as it must be.
    func faults(_ verifier: Verifier, at now: Instant) -> [Findings.Reason] {
        let certificate = registered.certificate
        let verdict = verifier.verify(
            compact: certificate.compactEnvelope,
            full: certificate.fullEnvelope,
            status: .waived,
            at: now
        )
        var faults: [Findings.Reason] = []
        if verdict.outcome != .valid { faults.append(.init(.claims, ["outcome": verdict.outcome.rawValue])) }
        if !verdict.checks.contains(where: { $0.name == .catalogue && $0.result == .passed }) {
            faults.append(.init(.names))
        }
        if !certificate.number.isOurs { faults.append(.init(.number)) }
        if !registered.events.contains(where: { $0.kind == .issued }) { faults.append(.init(.issue)) }
        if sealUses == 0 { faults.append(.init(.sealUse)) }
        return faults + claimFaults + evidenceFaults
    }

    private var claimFaults: [Findings.Reason] {
        let certificate = registered.certificate
        guard let claims = try? IssuedClaims(certificate) else { return [.init(.unreadable)] }
        var codes: [Findings.Code] = []
        if intent?.compactPayload != claims.compactEnvelope.payload
            || intent?.fullPayload != claims.fullEnvelope.payload
        {
            codes.append(.intent)
        }
        let qrText = try? QRText(parsing: certificate.qrText)
        if qrText?.envelope != certificate.compactEnvelope { codes.append(.qrText) }
        if claims.compact.number != certificate.number.text || claims.compact.name != evidence.result.name {
            codes.append(.holder)
        }
        if claims.full.verificationCode != certificate.code.text { codes.append(.code) }
        if claims.full.recordDigest != evidence.recordDigest { codes.append(.record) }
        if claims.full.photoDigest != photo.map({ SHA256.digest($0) }) { codes.append(.photo) }
        return codes.map { .init($0) }
    }

    private var evidenceFaults: [Findings.Reason] {
        guard evidence.batch.level != .senior, evidence.result.route != .conversion else { return [] }
        return evidence.witness?.lastDigest == evidence.rosterDigest ? [] : [.init(.witness)]
    }
}
