package import TitleClaim
import TitleModel

extension Verifier {
    /// Checks a compact claim and, where there is one, its full claim; both are serialised envelopes.
    ///
    /// The answer holds the checks `signature`, `issuer` and, with a full claim, `document` and `catalogue`.
    package func examine(compact: [UInt8], full: [UInt8]?) -> Evidence {
        let (envelope, claim): (SignedEnvelope, CompactClaim)
        do throws(ClaimFault) {
            envelope = try SignedEnvelope(parsing: compact)
            if envelope.contentType == .copy { return examine(copy: envelope) }
            guard envelope.contentType == .compactClaim else { throw .unsupportedContentType }
            claim = try CompactClaim(decoding: envelope.payload)
        } catch {
            return unreadable(error)
        }
        var evidence = examine(claim, of: envelope)
        if let full { add(full, of: envelope.payload, to: &evidence) }
        noteCatalogue(in: &evidence)
        return evidence
    }

    func examine(_ claim: CompactClaim, of envelope: SignedEnvelope) -> Evidence {
        var evidence = Evidence(subject: .claim)
        guard let key = trust.key(envelope.keyID) else {
            evidence.skip(.signature, Reason(.keyUnknown))
            evidence.fail(.issuer, Reason(.keyUnknown))
            return evidence
        }
        guard isSigned(envelope, by: key.publicKey) else {
            evidence.fail(.signature, Reason(.signatureWrong))
            evidence.skip(.issuer, Reason(.skippedAfterFailure))
            return evidence
        }
        evidence.pass(.signature)
        evidence.note(.issuer, fault(of: key, for: claim))
        (evidence.claim, evidence.key) = (claim, key)
        evidence.signed = SignedPayloads(compact: envelope.payload)
        evidence.isListedBefore = trust.isListedBefore(envelope.payload, by: key)
        return evidence
    }

    /// Why a key that signed a claim was not entitled to; nil when it was.
    package func fault(of key: ListedKey, for claim: CompactClaim) -> Reason? {
        key.entry.entitlementFault(for: claim, isDemo: trust.isDemo).map { code in
            Reason(code, code == .keyForOtherBody ? ["body": claim.issuer] : [:])
        }
    }

    private func add(_ bytes: [UInt8], of compact: [UInt8], to evidence: inout Evidence) {
        guard let claim = evidence.claim else {
            evidence.skip(.document, Reason(.skippedAfterFailure))
            return
        }
        guard let envelope = try? SignedEnvelope(parsing: bytes), envelope.contentType == .fullClaim,
            let full = try? FullClaim(decoding: envelope.payload)
        else {
            evidence.fail(.document, Reason(.claimDamaged))
            return
        }
        let fault = fault(of: envelope, for: claim) ?? full.difference(from: claim, compact: compact)
        evidence.note(.document, fault)
        guard fault == nil else { return }
        evidence.full = full
        evidence.signed?.full = envelope.payload
    }

    private func fault(of envelope: SignedEnvelope, for claim: CompactClaim) -> Reason? {
        guard let key = trust.key(envelope.keyID) else { return Reason(.keyUnknown) }
        guard isSigned(envelope, by: key.publicKey) else { return Reason(.signatureWrong) }
        return fault(of: key, for: claim) ?? compromiseFault(of: key, envelope)
    }

    /// The compact claim may be a good one that somebody with the stolen key wrapped in words of his own: what is
    /// attached must stand on the list itself.
    private func compromiseFault(of key: ListedKey, _ envelope: SignedEnvelope) -> Reason? {
        guard case .compromised = key.entry.state else { return nil }
        return trust.isListedBefore(envelope.payload, by: key) ? nil : Reason(.keyCompromised)
    }
}
