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
        rosterDigests: [Identifier: [UInt8]]
    ) throws {
        let certificate = registered.certificate
        guard let evidence = try transaction.evidence(for: certificate.number, rosterDigests: rosterDigests) else {
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
        guard let compact = try? SignedEnvelope(parsing: certificate.compactEnvelope),
            let full = try? SignedEnvelope(parsing: certificate.fullEnvelope),
            let claim = try? CompactClaim(decoding: compact.payload),
            let words = try? FullClaim(decoding: full.payload)
        else { return ["the claims cannot be read"] }
        var faults: [String] = []
        if intent?.compactPayload != compact.payload || intent?.fullPayload != full.payload {
            faults.append("what was signed is not what was written down before")
        }
        if (try? QRText(parsing: certificate.qrText).envelope) != certificate.compactEnvelope {
            faults.append("the QR text holds another claim")
        }
        if claim.number != certificate.number.text || claim.name != evidence.result.name {
            faults.append("the claim names another certificate or person than the register")
        }
        if words.verificationCode != certificate.code.text { faults.append("the verification code differs") }
        if words.recordDigest != evidence.recordDigest {
            faults.append("the publicity-and-filing record is not the one that was certified")
        }
        return faults
    }
}
