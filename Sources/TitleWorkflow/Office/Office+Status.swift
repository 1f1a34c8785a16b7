public import TitleModel
internal import TitleStore

/// The two named people of a decision, each by key or by name at the issuing body.
public struct TwoPeople: Sendable {
    public let decider: String
    public let confirmer: String

    public init(decider: String, confirmer: String) {
        self.decider = decider
        self.confirmer = confirmer
    }
}

/// The two people behind a change, and what the second of them did: confirmed it, or had proposed it.
struct Deciders {
    let decider: StaffMember
    let second: StaffMember
    /// The name of the trace's fact.
    let secondActed: String
}

extension Office {
    /// Changes a sample of a demo store at once: decided by one person of the issuing body, confirmed by another (INT4,
    /// ACT7), event and trace in one transaction.
    ///
    /// Certificates, and samples with an open case, take a case (`propose`).
    /// - Returns: the status from then on.
    /// - Throws: `OfficeRefusal`, `OfficeFault`.
    @discardableResult
    public func change(
        _ number: CertificateNumber,
        by decision: StatusDecision,
        of people: TwoPeople,
        at now: Instant
    ) async throws -> RegisteredStatus {
        if decision.kind == .restored || decision.version != nil { throw OfficeRefusal.onlyByCase(decision.caseKind) }
        return try await store.write { transaction in
            guard let found = try transaction.certificate(number) else { throw OfficeFault.certificateUnknown(number) }
            try OnlySamplesAreChangedAtTheTerminal.check(decision, isSample: transaction.storeFacts().isDemo)
            guard try transaction.openCase(about: number) == nil else { throw OfficeRefusal.caseOpenAlready }
            let issuer = try issuer(of: number)
            try expectDeciding(about: found)
            let (decider, confirmer) = (
                try member(people.decider, at: issuer, transaction),
                try member(people.confirmer, at: issuer, transaction)
            )
            for person in [decider, confirmer] {
                try expectEnabled(person, transaction)
                try StaffActsForItsBody.check(person, .revoke, for: issuer)
            }
            let deciders = Deciders(decider: decider, second: confirmer, secondActed: "confirmed-by")
            return try apply(decision, to: found, deciders, at: now, transaction)
        }
    }

    /// Judges the change and writes event, ban and trace; the same for a decision made at once and for a case that ended.
    func apply(
        _ decision: StatusDecision,
        to found: RegisteredCertificate,
        _ people: Deciders,
        by statusCase: Identifier? = nil,
        at now: Instant,
        _ transaction: any Transaction
    ) throws -> RegisteredStatus {
        try SubmitterAndAccepterAreDifferentPeople.check(people.decider, people.second)
        try check(decision, on: found, at: now, transaction)
        let event = event(of: found.certificate.number, decision, by: people.decider, statusCase, at: now)
        try transaction.insert(event)
        if decision.kind == .restored, let statusCase {
            let lifting = BanLifting(
                statusCase: statusCase,
                documentNumber: decision.documentNumber,
                staff: people.decider.id,
                at: now
            )
            try transaction.liftBans(of: found.certificate.number, lifting)
        }
        if let ban = RevocationWritesTheBan.ban(by: decision, decidedOn: now.civilDate, book) {
            try transaction.insert(ban, id: keys.next(at: now), of: found.certificate, by: people.decider.id, at: now)
        }
        let after = RegisteredStatus(events: found.events + [event], on: now.civilDate)
        try transaction.record(trace(of: event, people, from: found.status(on: now.civilDate), to: after))
        return after
    }

    func check(
        _ decision: StatusDecision,
        on found: RegisteredCertificate,
        at now: Instant,
        _ transaction: any Transaction
    ) throws {
        try DecisionNamesGroundAndDocument.check(decision, today: now.civilDate)
        let status = found.status(on: now.civilDate)
        try RevocationOutlivesAll.check(decision, on: status)
        try RestorationUndoesARevocation.check(decision, on: status)
        try SuspensionIsOfACertificateInForce.check(decision, on: status)
        try SuspensionHasAnEnd.check(decision, today: now.civilDate, periods(at: now))
        try LiftingNeedsASuspension.check(decision, on: status)
        if let new = try transaction.versionUnderWay(of: found.certificate.number) {
            throw OfficeRefusal.versionUnderWay(new)
        }
        try SupersededNamesItsSuccessor.check(
            decision,
            of: found.certificate.number,
            holder: found.certificate.person
        ) { successor in
            let other = try transaction.certificate(successor)
            return other?.status(on: now.civilDate) == .valid ? other?.certificate.person : nil
        }
        let issuedOn = found.certificate.issuedAt.civilDate
        try EffectBeginsByToday.check(decision, issuedOn: issuedOn, today: now.civilDate)
    }

    /// The periods of the rule set in force.
    func periods(at now: Instant) -> RulePeriods { book.set(forReviewEnding: now.civilDate).periods }

    /// The body that a number of ours begins with.
    func issuer(of number: CertificateNumber) throws -> BodyCode {
        guard number.isOurs, let issuer = BodyCode(String(number.text.prefix(6))) else {
            throw OfficeFault.certificateUnknown(number)
        }
        return issuer
    }

    func member(_ named: String, at body: BodyCode, _ transaction: any Transaction) throws -> StaffMember {
        if let key = Identifier(named), let member = try transaction.staffMember(key) { return member }
        let found = try transaction.staff(of: body).filter { $0.name == named }
        guard let member = found.first, found.count == 1 else {
            throw OfficeFault.nobodyOfThatName(named, at: body)
        }
        return member
    }

    private func event(
        of number: CertificateNumber,
        _ decision: StatusDecision,
        by decider: StaffMember,
        _ statusCase: Identifier?,
        at now: Instant
    ) -> CertificateEvent {
        CertificateEvent(
            id: keys.next(at: now),
            number: number,
            kind: decision.kind,
            at: now,
            effectiveOn: decision.effectiveOn,
            actor: decider.id.text,
            ground: decision.ground,
            documentNumber: decision.documentNumber,
            documentDate: decision.documentDate,
            successor: decision.kind == .superseded ? decision.successor : nil,
            until: decision.kind == .suspended ? decision.until : nil,
            statusCase: statusCase
        )
    }

    private func trace(
        of event: CertificateEvent,
        _ people: Deciders,
        from before: RegisteredStatus,
        to after: RegisteredStatus
    ) -> AuditEvent {
        AuditEvent(
            at: event.at,
            actor: event.actor,
            action: "certificate.\(event.kind.rawValue)",
            subject: event.number.text,
            facts: [
                "ground": event.ground, "document": event.documentNumber ?? "",
                "document-date": event.documentDate?.description ?? "",
                "effective": event.effectiveOn.description, people.secondActed: people.second.id.text,
                "successor": event.successor?.text ?? "", "until": event.until?.description ?? "",
                "before": before.word, "after": after.word,
            ]
        )
    }
}
