import TitleClaim
import TitleModel
import TitleStore
import TitleVerify
import TitleWorkflow

extension CertificateDesk {
    /// The copy with a code, its signed claim checked like a stranger's; nil where there is none.
    func copy(
        _ code: VerificationCode,
        by verifier: Verifier,
        on day: CivilDate
    ) async throws -> ExaminedCertificate? {
        let kept = try await store.read { transaction -> (RegisteredCopy, SealedCopy)? in
            guard let found = try transaction.copy(with: code), let sealed = try transaction.sealedCopy(found.record.id)
            else { return nil }
            return (found, sealed)
        }
        guard let (found, sealed) = kept else { return nil }
        let evidence = verifier.examine(compact: sealed.envelope, full: nil)
        guard evidence.copy.map({ $0.verificationCode == code.text }) ?? true else {
            throw RegisterFault.claimOfAnotherCertificate(found.record.number)
        }
        return ExaminedCertificate(
            evidence: evidence,
            status: CertificateStatus(found.status(on: day)),
            note: found.note(on: day),
            conversions: [],
            questions: found.questions(on: day),
            day: day
        )
    }

    /// The finding on a copy that was handed in; of one that the register did not issue it tells nothing more.
    func judge(
        _ copy: CopyFacts,
        _ signed: SignedPayloads?,
        at now: Instant,
        _ verdict: (StatusKnowledge) -> Verdict
    ) async throws -> Finding {
        let (found, day) = (try await self.copy(of: copy), now.civilDate)
        let status = RegisterSpeaksOfWhatItIssued.status(of: signed, by: found, on: day)
        let judged = verdict(.known(status, asOf: now))
        guard status != .ofOtherContent else { return Finding(verdict: judged, examinedAt: now) }
        return Finding(
            verdict: judged,
            note: found?.copy.note(on: day),
            questions: found?.copy.questions(on: day),
            examinedAt: now
        )
    }

    /// The register's copy of that code, with the bytes of its claim.
    private func copy(of facts: CopyFacts) async throws -> (copy: RegisteredCopy, issued: [UInt8])? {
        guard let code = facts.verificationCode else { return nil }
        return try await store.read { transaction in
            guard let found = try transaction.copy(with: code),
                let intent = try transaction.copyIntent(found.record.id)
            else { return nil }
            return (found, intent.payload)
        }
    }
}

extension RegisteredCopy {
    /// Since when it is not in force; of the certificate's own decisions neither number nor successor is told here.
    func note(on day: CivilDate) -> StatusNote? {
        switch status(on: day) {
        case .valid: nil
        case .cancelled where withdrawnAt != nil: StatusNote(since: withdrawnAt?.civilDate)
        case .suspended(let until): StatusNote(since: events.last { $0.kind == .suspended }?.effectiveOn, until: until)
        case .revoked, .cancelled, .superseded: StatusNote(since: events.last { $0.kind != .issued }?.effectiveOn)
        }
    }
}
