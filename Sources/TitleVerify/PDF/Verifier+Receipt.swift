import TitleClaim
import TitleDocument
import TitleModel

extension Verifier {
    /// The attachment of a receipt's document that holds its claim.
    public static let receiptFileName = "titlecert-receipt.cose"

    /// The checks of a receipt (查验回执): its seal and its claim are the installation's, of a key for receipts alone.
    ///
    /// What the register said then is not asked for again: a receipt tells what was, and leads to the present by its code.
    func examine(receipt bytes: [UInt8], of document: SealedPDF, _ file: [UInt8], at now: Instant) -> Evidence {
        var evidence = Evidence(subject: .file)
        let seal = sealFinding(of: document, file, at: now) { _ in nil }
        evidence.checks = seal.checks
        if let fault = sealUseFault(of: document, file) { evidence.fail(.seal, fault) }
        evidence.stampedAt = seal.stampedAt
        guard let envelope = try? SignedEnvelope(parsing: bytes), envelope.contentType == .receipt,
            let claim = try? ReceiptClaim(decoding: envelope.payload)
        else {
            evidence.fail(.signature, Reason(.claimDamaged))
            return evidence
        }
        examine(claim, of: envelope, into: &evidence, at: now)
        evidence.note(.qr, Self.leads(document.links, to: claim) ? nil : Reason(.qrDiffers))
        return evidence
    }

    private func examine(
        _ claim: ReceiptClaim,
        of envelope: SignedEnvelope,
        into evidence: inout Evidence,
        at now: Instant
    ) {
        guard let key = trust.key(envelope.keyID) else { return evidence.fail(.issuer, Reason(.keyUnknown)) }
        guard isSigned(envelope, by: key.publicKey) else { return evidence.fail(.signature, Reason(.signatureWrong)) }
        evidence.pass(.signature)
        evidence.note(.issuer, entitlementFault(of: key, for: claim))
        evidence.note(.time, timeFault(of: key, for: claim, at: now))
        evidence.receipt = claim
    }

    private func entitlementFault(of key: ListedKey, for claim: ReceiptClaim) -> Reason? {
        guard key.entry.use == ClaimKind.receipt.keyUse else { return Reason(.keyForOtherUse) }
        return trust.isDemo && !claim.sample ? Reason(.demoKey) : nil
    }

    private func timeFault(of key: ListedKey, for claim: ReceiptClaim, at now: Instant) -> Reason? {
        let date = ["date": Instant(milliseconds: claim.time).civilDate.description]
        if case .compromised = key.entry.state { return Reason(.keyCompromised) }
        guard claim.time <= now.milliseconds else { return Reason(.issuedInFuture, date) }
        return key.entry.wasGood(at: claim.time) ? nil : Reason(.keyNotValidThen, date)
    }

    /// A seal of another key says nothing of a receipt.
    private func sealUseFault(of document: SealedPDF, _ file: [UInt8]) -> Reason? {
        guard let seal = try? trust.seal(in: document.cms, digest: document.digest(of: file)) else { return nil }
        return seal.0.entry.use == ClaimKind.receipt.keyUse ? nil : Reason(.keyForOtherUse)
    }

    /// A receipt of a certificate shows the code of that one and no other; one of a copy or a list shows none.
    private static func leads(_ links: [String], to claim: ReceiptClaim) -> Bool {
        guard case .certificate(let certificate) = claim.subject else { return links.isEmpty }
        let numbers = links.map { link -> String? in
            guard let text = try? QRText(parsing: link), let envelope = try? SignedEnvelope(parsing: text.envelope)
            else { return nil }
            return (try? CompactClaim(decoding: envelope.payload))?.number
        }
        return !numbers.isEmpty && numbers.allSatisfy { $0 == certificate.number }
    }
}
