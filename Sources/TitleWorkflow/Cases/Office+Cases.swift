public import TitleModel
internal import TitleStore

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
        let id = keys.next(at: now)
        try await store.write { transaction in
            guard let found = try transaction.certificate(number) else { throw OfficeFault.certificateUnknown(number) }
            let proposer = try member(staff, transaction)
            try ProposalComesFromWhoKnows.check(
                proposer,
                issuer: issuer(of: number),
                reviewer: reviewer(of: number, transaction)
            )
            guard try transaction.openCase(about: number) == nil else { throw OfficeRefusal.caseOpenAlready }
            try check(decision, on: found, at: now, transaction)
            let new = StatusCase(
                id: id,
                number: number,
                decision: decision,
                proposer: proposer,
                proposedAt: now,
                steps: []
            )
            try transaction.insert(new)
            try transaction.record(trace("case.proposed", of: new, by: proposer, at: now))
        }
        return id
    }

    /// Takes the next step of a case; one that confirms it changes the certificate's status in the same transaction.
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
            try expect(actor, mayTake: event, in: found)
            try StatementIsMade.check(statement, for: event)
            if event == .confirm { try SubmitterAndAccepterAreDifferentPeople.check(found.proposer, actor) }
            try transaction.insert(StatusCase.Step(event: event, by: actor, at: now, statement: statement), of: found)
            if event == .confirm { try confirm(found, by: actor, at: now, transaction) }
            try transaction.record(trace("case.\(event.rawValue)", of: found, by: actor, at: now))
            return progress
        }
    }

    /// The proposer alone withdraws; the issuing body's people do the rest.
    private func expect(
        _ actor: StaffMember,
        mayTake event: CaseProgress.Event,
        in found: StatusCase
    ) throws {
        if event == .withdraw {
            guard actor.id == found.proposer.id else { throw OfficeRefusal.onlyTheProposerWithdraws }
            return
        }
        try StaffActsForItsBody.check(actor, .revoke, for: issuer(of: found.number))
    }

    private func confirm(
        _ found: StatusCase,
        by confirmer: StaffMember,
        at now: Instant,
        _ transaction: any Transaction
    ) throws {
        try NobodyIsRevokedUnheard.check(found, at: now, book.set(forReviewEnding: now.civilDate).periods)
        guard let registered = try transaction.certificate(found.number) else {
            throw OfficeFault.certificateUnknown(found.number)
        }
        let people = Deciders(decider: confirmer, second: found.proposer, secondActed: "proposed-by")
        _ = try apply(found.decision, to: registered, people, at: now, transaction)
    }

    private func reviewer(of number: CertificateNumber, _ transaction: any Transaction) throws -> BodyCode {
        guard let trail = try transaction.trail(of: number) else { throw OfficeFault.certificateUnknown(number) }
        return trail.batch.reviewingBody
    }

    private func trace(_ action: String, of found: StatusCase, by actor: StaffMember, at now: Instant) -> AuditEvent {
        AuditEvent(
            at: now,
            actor: actor.id.text,
            action: action,
            subject: found.id.text,
            facts: [
                "certificate": found.number.text, "intended": found.decision.kind.rawValue,
                "document": found.decision.documentNumber,
            ]
        )
    }
}
