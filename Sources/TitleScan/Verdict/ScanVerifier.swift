import TitleClaim

/// Verifies the text of a QR code against one trust list, with a status list where there is one.
///
/// The same checks, reasons and outcomes as TitleVerify's verifier, whose rules it shares (TitleClaim/Verdict).
public struct ScanVerifier {
    public let trust: ScanTrust
    /// Milliseconds since 1970-01-01T00:00:00Z, of the years 1…9999.
    let now: Int64

    public init(trust: ScanTrust, now: Int64) {
        self.trust = trust
        self.now = min(max(now, -62_135_596_800_000), 253_402_300_799_999)
    }

    /// Verifies under a signed status list and its inflated bits; without one (empty) the outcome is never valid.
    public func verify(qrText: String, statusToken: [UInt8], statusBits: [UInt8]) -> ScanVerdict {
        var verdict = ScanVerdict(trust: trust)
        let text: QRText
        do throws(ClaimFault) {
            text = try QRText(parsing: qrText)
        } catch {
            verdict.checks.append(.failed(.signature, error.reason))
            return verdict.weighed()
        }
        examine(text.envelope, into: &verdict)
        noteCatalogue(in: &verdict)
        let isOfficial = trust.list.hosts.contains { ClaimText.equal($0, text.host) }
        verdict.checks.append(
            isOfficial ? .passed(.address) : .failed(.address, .addressNotOfficial, ("host", text.host))
        )
        noteTime(in: &verdict)
        noteStatus(token: statusToken, bits: statusBits, in: &verdict)
        return verdict.weighed()
    }

    private func examine(_ bytes: [UInt8], into verdict: inout ScanVerdict) {
        let (envelope, claim): (SignedEnvelope, CompactClaim)
        do throws(ClaimFault) {
            envelope = try SignedEnvelope(parsing: bytes)
            guard envelope.contentType == .compactClaim else { throw .unsupportedContentType }
            claim = try CompactClaim(decoding: envelope.payload)
        } catch {
            verdict.checks.append(.failed(.signature, error.reason))
            return
        }
        examine(claim, of: envelope, into: &verdict)
    }

    private func examine(_ claim: CompactClaim, of envelope: SignedEnvelope, into verdict: inout ScanVerdict) {
        guard let key = trust.entry(envelope.keyID) else {
            verdict.checks += [.skipped(.signature, .keyUnknown), .failed(.issuer, .keyUnknown)]
            return
        }
        guard ScanTrust.isSigned(envelope, by: key) else {
            verdict.checks += [.failed(.signature, .signatureWrong), .skipped(.issuer, .skippedAfterFailure)]
            return
        }
        verdict.checks.append(.passed(.signature))
        (verdict.claim, verdict.key) = (claim, key)
        if case .compromised(let time) = key.state {
            let digest = SHA2.digest(envelope.payload)
            verdict.isListedBefore = trust.issuedBefore.contains(digest, of: key.keyID, compromisedAt: time)
        }
        guard let fault = key.entitlementFault(for: claim, isDemo: trust.list.isDemo) else {
            verdict.checks.append(.passed(.issuer))
            return
        }
        verdict.checks.append(.failed(.issuer, fault, fault == .keyForOtherBody ? ("body", claim.issuer) : nil))
    }
}

extension ScanVerifier {
    private func noteCatalogue(in verdict: inout ScanVerdict) {
        guard let claim = verdict.claim else { return }
        guard let catalogue = trust.catalogue else {
            verdict.checks.append(.skipped(.catalogue, .noCatalogue))
            return
        }
        guard let code = catalogue.missingCode(of: claim) else {
            verdict.checks.append(.passed(.catalogue))
            return
        }
        verdict.checks.append(.skipped(.catalogue, .codeNotInCatalogue, ("code", code)))
    }

    private func noteTime(in verdict: inout ScanVerdict) {
        guard let claim = verdict.claim, let key = verdict.key else { return }
        let listed = verdict.isListedBefore
        switch key.timeFault(of: claim, isListedBefore: listed, nextUpdate: trust.list.nextUpdate, at: now) {
        case nil: verdict.checks.append(.passed(.time))
        case .trustListStale:
            verdict.checks.append(.skipped(.time, .trustListStale, ("date", DayText.chinaDay(trust.list.nextUpdate))))
        case .copyExpired:
            verdict.checks.append(.failed(.time, .copyExpired, claim.expiresOn.map { ("date", DayText.iso($0)) }))
        case .keyCompromised: verdict.checks.append(.failed(.time, .keyCompromised))
        case let fault?: verdict.checks.append(.failed(.time, fault, ("date", DayText.iso(claim.issuedOn))))
        }
    }
}
