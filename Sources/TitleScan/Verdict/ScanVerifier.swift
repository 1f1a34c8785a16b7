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
        do throws(ClaimFault) {
            let envelope = try SignedEnvelope(parsing: bytes)
            switch envelope.contentType {
            case .compactClaim: examine(try CompactClaim(decoding: envelope.payload), of: envelope, into: &verdict)
            case .copy: examine(try CopyClaim(decoding: envelope.payload), of: envelope, into: &verdict)
            default: throw .unsupportedContentType
            }
        } catch {
            verdict.checks.append(.failed(.signature, error.reason))
        }
    }

    private func examine(_ claim: CompactClaim, of envelope: SignedEnvelope, into verdict: inout ScanVerdict) {
        guard let key = signer(of: envelope, &verdict) else { return }
        verdict.claim = claim
        note(key.entitlementFault(for: claim, isDemo: trust.list.isDemo), of: claim.issuer, in: &verdict)
    }

    private func examine(_ copy: CopyClaim, of envelope: SignedEnvelope, into verdict: inout ScanVerdict) {
        guard let key = signer(of: envelope, &verdict) else { return }
        verdict.copy = copy
        note(key.entitlementFault(for: copy, isDemo: trust.list.isDemo), of: copy.issuer, in: &verdict)
    }

    /// The key whose signature is right; nil with the reason noted.
    private func signer(of envelope: SignedEnvelope, _ verdict: inout ScanVerdict) -> TrustedKey? {
        guard let key = trust.entry(envelope.keyID) else {
            verdict.checks += [.skipped(.signature, .keyUnknown), .failed(.issuer, .keyUnknown)]
            return nil
        }
        guard ScanTrust.isSigned(envelope, by: key) else {
            verdict.checks += [.failed(.signature, .signatureWrong), .skipped(.issuer, .skippedAfterFailure)]
            return nil
        }
        verdict.checks.append(.passed(.signature))
        verdict.key = key
        if case .compromised(let time) = key.state {
            let digest = SHA2.digest(envelope.payload)
            verdict.isListedBefore = trust.issuedBefore.contains(digest, of: key.keyID, compromisedAt: time)
        }
        return key
    }

    private func note(_ fault: ReasonCode?, of issuer: String, in verdict: inout ScanVerdict) {
        guard let fault else {
            verdict.checks.append(.passed(.issuer))
            return
        }
        verdict.checks.append(.failed(.issuer, fault, fault == .keyForOtherBody ? ("body", issuer) : nil))
    }
}

extension ScanVerifier {
    private func noteCatalogue(in verdict: inout ScanVerdict) {
        guard case .some = verdict.status else { return }
        guard let catalogue = trust.catalogue else {
            verdict.checks.append(.skipped(.catalogue, .noCatalogue))
            return
        }
        var missing: String?
        if let claim = verdict.claim { missing = catalogue.missingCode(of: claim) }
        if let copy = verdict.copy { missing = catalogue.missingCode(of: copy) }
        guard let code = missing else {
            verdict.checks.append(.passed(.catalogue))
            return
        }
        verdict.checks.append(.skipped(.catalogue, .codeNotInCatalogue, ("code", code)))
    }

    private func noteTime(in verdict: inout ScanVerdict) {
        guard let key = verdict.key else { return }
        let (listed, next) = (verdict.isListedBefore, trust.list.nextUpdate)
        if let claim = verdict.claim {
            let fault = key.timeFault(of: claim, isListedBefore: listed, nextUpdate: next, at: now)
            note(fault, issuedOn: claim.issuedOn, expiresOn: claim.expiresOn, in: &verdict)
        }
        if let copy = verdict.copy {
            let fault = key.timeFault(of: copy, isListedBefore: listed, nextUpdate: next, at: now)
            note(fault, issuedOn: copy.madeOn, expiresOn: copy.expiresOn, in: &verdict)
        }
    }

    private func note(_ fault: ReasonCode?, issuedOn: Int32, expiresOn: Int32?, in verdict: inout ScanVerdict) {
        switch fault {
        case nil: verdict.checks.append(.passed(.time))
        case .trustListStale:
            verdict.checks.append(.skipped(.time, .trustListStale, ("date", DayText.chinaDay(trust.list.nextUpdate))))
        case .copyExpired:
            verdict.checks.append(.failed(.time, .copyExpired, expiresOn.map { ("date", DayText.iso($0)) }))
        case .keyCompromised: verdict.checks.append(.failed(.time, .keyCompromised))
        case let fault?: verdict.checks.append(.failed(.time, fault, ("date", DayText.iso(issuedOn))))
        }
    }
}
