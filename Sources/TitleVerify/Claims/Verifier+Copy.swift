import TitleClaim
import TitleModel

extension Verifier {
    /// Checks the claim of a copy (加注副本): the checks `signature`, `issuer` and `catalogue`.
    ///
    /// QR code and document of a copy hold the same bytes, so there is no second claim to compare with.
    func examine(copy envelope: SignedEnvelope) -> Evidence {
        let claim: CopyClaim
        do throws(ClaimFault) {
            claim = try CopyClaim(decoding: envelope.payload)
        } catch {
            return unreadable(error)
        }
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
        (evidence.copy, evidence.key) = (claim, key)
        evidence.signed = SignedPayloads(compact: envelope.payload)
        evidence.isListedBefore = trust.isListedBefore(envelope.payload, by: key)
        noteCatalogue(of: claim, in: &evidence)
        return evidence
    }

    /// Why a key that signed a copy was not entitled to; nil when it was.
    func fault(of key: ListedKey, for claim: CopyClaim) -> Reason? {
        key.entry.entitlementFault(for: claim, isDemo: trust.isDemo).map { code in
            Reason(code, code == .keyForOtherBody ? ["body": claim.issuer] : [:])
        }
    }

    private func noteCatalogue(of claim: CopyClaim, in evidence: inout Evidence) {
        guard let catalogue = trust.catalogue else { return evidence.skip(.catalogue, Reason(.noCatalogue)) }
        guard let code = catalogue.missingCode(of: claim) else { return evidence.pass(.catalogue) }
        evidence.skip(.catalogue, Reason(.codeNotInCatalogue, ["code": code]))
    }

    /// What the copy shows, in words.
    func facts(of claim: CopyClaim) -> CopyFacts {
        let (shown, catalogue) = (claim.shown, trust.catalogue)
        let named = shown.title.flatMap { catalogue?.title($0) }
        return CopyFacts(
            verificationCode: VerificationCode(claim.verificationCode),
            purpose: claim.purpose,
            receiver: claim.receiver,
            madeOn: CivilDate(daysSinceEpoch: Int(claim.madeOn)),
            expiresOn: CivilDate(daysSinceEpoch: Int(claim.expiresOn)),
            name: claim.name,
            maskedIdentity: shown.identityTail.map { "****************" + $0 },
            series: named?.series,
            specialty: shown.specialty,
            title: shown.title.map { named?.title ?? String($0) },
            level: named?.levelName,
            route: shown.route.map { catalogue?.route($0) ?? String($0) },
            qualifiedOn: shown.qualifiedOn.map { CivilDate(daysSinceEpoch: Int($0)) },
            certifiedOn: shown.certifiedOn.map { CivilDate(daysSinceEpoch: Int($0)) },
            restriction: claim.restriction.map { catalogue?.restriction($0) ?? String($0) },
            issuerCode: claim.issuer,
            statusList: claim.status.list,
            statusIndex: claim.status.index
        )
    }
}
