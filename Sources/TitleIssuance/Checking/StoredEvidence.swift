internal import TitleClaim
internal import TitleModel
internal import TitleStore
internal import TitleVerify

/// A certificate with everything that must agree with it.
struct StoredEvidence: Sendable {
    let registered: RegisteredCertificate
    let intent: IntentRecord?
    let evidence: OrderEvidence
    let sealUses: Int

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
        sealUses = try transaction.sealUses(for: certificate.number.text).count
    }

    var number: String { registered.certificate.number.text }

    /// Everything that is not as it must be, in words for an operator.
    func faults(_ verifier: Verifier, at now: Instant) -> [String] {
        let certificate = registered.certificate
        let verdict = verifier.verify(
            compact: certificate.compactEnvelope,
            full: certificate.fullEnvelope,
            status: .waived,
            at: now
        )
        var faults: [String] = []
        if verdict.outcome != .valid { faults.append("the claims read as \(verdict.outcome.rawValue)") }
        if !certificate.number.isOurs { faults.append("the number's check character is wrong") }
        if !registered.events.contains(where: { $0.kind == .issued }) { faults.append("its issue is not recorded") }
        if sealUses == 0 { faults.append("no use of the seal is recorded") }
        return faults + claimFaults
    }

    private var claimFaults: [String] {
        let certificate = registered.certificate
        guard let claims = try? IssuedClaims(certificate) else { return ["the claims cannot be read"] }
        var faults: [String] = []
        if intent?.compactPayload != claims.compactEnvelope.payload
            || intent?.fullPayload != claims.fullEnvelope.payload
        {
            faults.append("what was signed is not what was written down before")
        }
        if (try? QRText(parsing: certificate.qrText).envelope) != certificate.compactEnvelope {
            faults.append("the QR text holds another claim")
        }
        if claims.compact.number != certificate.number.text || claims.compact.name != evidence.result.name {
            faults.append("the claim names another certificate or person than the register")
        }
        if claims.full.verificationCode != certificate.code.text { faults.append("the verification code differs") }
        if claims.full.recordDigest != evidence.recordDigest {
            faults.append("the publicity-and-filing record is not the one that was certified")
        }
        return faults
    }
}
