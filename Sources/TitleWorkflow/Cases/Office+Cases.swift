public import TitleModel
internal import TitleSecrets
internal import TitleStore

/// What is proposed about a certificate, with the papers that come with it.
public struct CaseProposal: Sendable {
    public let decision: StatusDecision
    /// The file that proves what is wrong.
    public let evidence: RosterFile?
    /// Who answers for it (INT7).
    public let responsible: [Responsible]

    public init(_ decision: StatusDecision, evidence: RosterFile? = nil, responsible: [Responsible] = []) {
        self.decision = decision
        self.evidence = evidence
        self.responsible = responsible
    }
}

extension Office {
    /// Opens a case about a certificate: what is intended, with ground and document.
    ///
    /// The proposal is judged as the change itself would be, so that nothing is proposed that cannot come.
    /// - Returns: the key of the case.
    /// - Throws: `OfficeRefusal`, `OfficeFault`.
    public func propose(
        _ decision: StatusDecision,
        for number: CertificateNumber,
        by staff: Identifier,
        at now: Instant
    ) async throws -> Identifier {
        try await propose(CaseProposal(decision), for: number, by: staff, at: now)
    }

    /// Opens a case with its papers.
    public func propose(
        _ proposal: CaseProposal,
        for number: CertificateNumber,
        by staff: Identifier,
        at now: Instant
    ) async throws -> Identifier {
        try await store.write { try propose(proposal, for: number, by: staff, at: now, $0) }
    }

    func propose(
        _ proposal: CaseProposal,
        for number: CertificateNumber,
        by staff: Identifier,
        in group: Identifier? = nil,
        at now: Instant,
        _ transaction: any Transaction
    ) throws -> Identifier {
        let proposer = try judge(proposal, for: number, by: staff, at: now, transaction)
        let new = StatusCase(
            id: keys.next(at: now),
            number: number,
            decision: proposal.decision,
            proposer: proposer,
            proposedAt: now,
            steps: [],
            group: group,
            responsible: proposal.responsible
        )
        try transaction.insert(new)
        if let file = proposal.evidence {
            let evidence = CaseEvidence(name: String(file.name.prefix(200)), sha256: SHA256.digest(file.bytes))
            try transaction.insert(evidence, bytes: file.bytes, of: new.id)
        }
        try transaction.record(trace("case.proposed", of: new, by: proposer, .proposed, at: now))
        return new.id
    }

    /// Whether it could be proposed now; nothing is written.
    public func tryProposal(
        _ proposal: CaseProposal,
        for number: CertificateNumber,
        by staff: Identifier,
        at now: Instant
    ) async throws {
        try await store.read { _ = try judge(proposal, for: number, by: staff, at: now, $0) }
    }

    func judge(
        _ proposal: CaseProposal,
        for number: CertificateNumber,
        by staff: Identifier,
        at now: Instant,
        _ transaction: any Transaction
    ) throws -> StaffMember {
        guard let found = try transaction.certificate(number) else { throw OfficeFault.certificateUnknown(number) }
        let proposer = try member(staff, transaction)
        try ProposalComesFromWhoKnows.check(
            proposer,
            issuer: issuer(of: number),
            reviewer: reviewer(of: number, transaction)
        )
        try expectDeciding(about: found)
        guard try transaction.openCase(about: number) == nil else { throw OfficeRefusal.caseOpenAlready }
        try check(proposal.decision, on: found, at: now, transaction)
        if proposal.decision.version != nil {
            try CorrectionRestsOnEvidence.check(proposal.decision.version, hasEvidence: proposal.evidence != nil)
            try checkVersion(proposal.decision, of: found, at: now, transaction)
        }
        return proposer
    }

    /// Takes the next step of a case; one that confirms it changes the certificate's status in the same transaction, or
    /// orders its new version.
    /// - Returns: how far the case has come.
    /// - Throws: `OfficeRefusal`, `OfficeFault`.
    @discardableResult
    public func take(
        _ event: CaseProgress.Event,
        in id: Identifier,
        statement: String,
        by staff: Identifier,
        at now: Instant
    ) async throws -> CaseProgress {
        try await store.write { transaction in
            guard let found = try transaction.statusCase(id) else { throw OfficeFault.caseUnknown(id) }
            let progress = try found.progress.after(event)
            let actor = try member(staff, transaction)
            try expect(actor, mayTake: event, in: found, transaction)
            try StatementIsMade.check(statement, for: event)
            try NothingComesBeforeWhatItRestsOn.check(now, after: found.steps.last?.at ?? found.proposedAt)
            if event == .confirm {
                try SubmitterAndAccepterAreDifferentPeople.check(found.proposer, actor)
                try expectSigned(.confirmCase, of: id, by: actor, at: now, transaction)
            }
            try transaction.insert(StatusCase.Step(event: event, by: actor, at: now, statement: statement), of: found)
            if event == .confirm { try confirm(found, by: actor, at: now, transaction) }
            try transaction.record(trace("case.\(event.rawValue)", of: found, by: actor, progress, at: now))
            return progress
        }
    }

    /// The proposer alone withdraws; the issuing body's people do the rest.
    func expect(
        _ actor: StaffMember,
        mayTake event: CaseProgress.Event,
        in found: StatusCase,
        _ transaction: any Transaction
    ) throws {
        if event == .withdraw {
            guard actor.id == found.proposer.id else { throw OfficeRefusal.onlyTheProposerWithdraws }
            return
        }
        try StaffActsForItsBody.check(actor, .revoke, for: issuer(of: found.number))
        guard let registered = try transaction.certificate(found.number) else {
            throw OfficeFault.certificateUnknown(found.number)
        }
        try expectDeciding(about: registered)
    }

    /// The table of competence has the last word on who decides about a certificate (AUT11).
    func expectDeciding(about found: RegisteredCertificate) throws {
        try CertificateIsChangedWhereTheTableSays.check(
            issuer(of: found.certificate.number),
            at: found.result.level,
            authority: authority,
            registry: registry
        )
    }

    private func confirm(
        _ found: StatusCase,
        by confirmer: StaffMember,
        at now: Instant,
        _ transaction: any Transaction
    ) throws {
        try NobodyLosesATitleUnheard.check(found, at: now, periods(at: now))
        guard let registered = try transaction.certificate(found.number) else {
            throw OfficeFault.certificateUnknown(found.number)
        }
        guard found.decision.version == nil else {
            return try orderVersion(of: registered, by: found, confirmedBy: confirmer, at: now, transaction)
        }
        let people = Deciders(decider: confirmer, second: found.proposer, secondActed: "proposed-by")
        _ = try apply(found.decision, to: registered, people, by: found.id, at: now, transaction)
    }

    func reviewer(of number: CertificateNumber, _ transaction: any Transaction) throws -> BodyCode {
        guard let batch = try transaction.batch(of: number) else { throw OfficeFault.certificateUnknown(number) }
        return batch.reviewingBody
    }

    private func trace(
        _ action: String,
        of found: StatusCase,
        by actor: StaffMember,
        _ after: CaseProgress,
        at now: Instant
    ) -> AuditEvent {
        AuditEvent(
            at: now,
            actor: actor.id.text,
            action: action,
            subject: found.id.text,
            facts: [
                "certificate": found.number.text, "intended": found.decision.caseKind.rawValue,
                "document": found.decision.documentNumber,
                "document-date": found.decision.documentDate?.description ?? "",
                "before": after == .proposed ? "" : found.progress.rawValue, "after": after.rawValue,
            ]
        )
    }
}
