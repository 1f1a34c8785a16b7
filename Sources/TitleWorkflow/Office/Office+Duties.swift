public import TitleModel
public import TitleStore

/// Somebody of the office, with what became of the duties.
public struct StaffState: Sendable {
    public let member: StaffMember
    /// Duties that decide and wait for a second person.
    public let waiting: WaitingDuties?
    /// The oldest first, each with the name of who did it where that was a person.
    public let changes: [(change: DutyChange, by: String?)]
}

extension Office {
    /// Gives a person other duties, or none any more, by a numbered document (ACT7, GOV2).
    ///
    /// Further ones that decide wait for a second person, who confirms them (`decideDuties`); the rest counts at once. What was done before stays: each act is judged by the duties of its moment.
    /// - Throws: `OfficeRefusal`, `OfficeFault.staffUnknown`.
    @discardableResult
    public func changeDuties(
        of staff: Identifier,
        to duties: Set<StaffMember.Duty>,
        document: String,
        by keeper: StaffMember,
        at now: Instant
    ) async throws -> StaffMember {
        try await store.write { transaction in
            let known = try within(keeper, staff, transaction)
            try NobodyGivesHimselfDuties.check(keeper, known)
            try AppointmentIsComplete.check(document: document)
            try AppointmentIsComplete.check(dutiesOf: known.with(duties: duties))
            let asked = known.with(duties: duties).plainDuties
            let waiting = asked.subtracting(known.plainDuties).filter(\.isDecision)
            let before = try transaction.openDutyProposal(for: staff)?.duties ?? []
            let isKept = waiting != before && asked.subtracting(waiting) == known.plainDuties
            if isKept { try expectClock(now, transaction) }
            try propose(waiting, for: known, document: document, by: keeper, at: now, transaction)
            if isKept { return known }
            let present = asked.subtracting(waiting)
            let change = DutyAct(known, to: present, "staff.duties-changed", document, keeper.id.text)
            return try take(change, at: now, transaction)
        }
    }

    /// Gives somebody of a body further duties, by another document.
    /// - Throws: `OfficeRefusal` for duties that do not go together, `OfficeFault.nobodyOfThatName`.
    @discardableResult
    public func extendDuties(
        of named: String,
        at body: BodyCode,
        by duties: Set<StaffMember.Duty>,
        document: String,
        actor: String,
        second: SecondPerson = .notAsked,
        at now: Instant
    ) async throws -> StaffMember {
        try await store.write { transaction in
            let known = try member(named, at: body, transaction)
            guard !duties.isEmpty else { throw OfficeRefusal.dutiesMissing }
            let all = known.duties.union(duties)
            let fresh = known.with(duties: duties).plainDuties.subtracting(known.plainDuties)
            let confirmer = try self.second(second, for: fresh, of: known, transaction)
            let act = DutyAct(known, to: all, "staff.extended", document, actor, confirmedBy: confirmer?.id.text)
            return try take(act, at: now, transaction)
        }
    }

    /// Ends duties of somebody of a body, by a document; the last one too.
    /// - Throws: `OfficeRefusal`, `OfficeFault.nobodyOfThatName`.
    @discardableResult
    public func endDuties(
        of named: String,
        at body: BodyCode,
        _ duties: Set<StaffMember.Duty>,
        document: String,
        actor: String,
        at now: Instant
    ) async throws -> StaffMember {
        try await store.write { transaction in
            let known = try member(named, at: body, transaction)
            let rest = known.plainDuties.subtracting(duties)
            let act = DutyAct(known, to: rest, "staff.duties-ended", document, actor)
            return try take(act, at: now, transaction)
        }
    }

    /// A person of a body within an operator's reach, with what became of the duties.
    /// - Throws: `OfficeRefusal`, `OfficeFault.staffUnknown`.
    public func staffState(_ staff: Identifier, for keeper: StaffMember) async throws -> StaffState {
        try await store.read { transaction in
            StaffState(
                member: try within(keeper, staff, transaction),
                waiting: try waitingDuties(transaction).first { $0.member.id == staff },
                changes: try transaction.dutyChanges(of: staff).map { change in
                    (change, try Identifier(change.changedBy).flatMap { try transaction.staffMember($0)?.name })
                }
            )
        }
    }

    /// Lets duties count that a second person confirmed.
    func give(
        _ proposal: DutyProposal,
        to member: StaffMember,
        by confirmer: Identifier,
        at now: Instant,
        _ transaction: any Transaction
    ) throws {
        let act = DutyAct(
            member,
            to: member.plainDuties.union(proposal.duties),
            "staff.duties-confirmed",
            proposal.documentNumber,
            confirmer.text,
            proposedBy: proposal.proposer.text
        )
        _ = try take(act, at: now, transaction)
    }

    private func within(
        _ keeper: StaffMember,
        _ staff: Identifier,
        _ transaction: any Transaction
    ) throws -> StaffMember {
        guard let known = try transaction.staffMember(staff) else { throw OfficeFault.staffUnknown(staff) }
        try OperatorActsWithinReach.check(keeper, for: known.body, of: registry)
        return known
    }

    private func take(_ act: DutyAct, at now: Instant, _ transaction: any Transaction) throws -> StaffMember {
        let (known, member) = (act.known, act.member)
        guard member.plainDuties != known.plainDuties else { throw OfficeRefusal.dutiesUnchanged }
        try AppointmentIsComplete.check(document: act.document)
        try AppointmentIsComplete.check(dutiesOf: member)
        try expectClock(now, transaction)
        try transaction.insert(
            DutyChange(
                id: keys.next(at: now),
                staff: known.id,
                former: known.duties,
                present: member.duties,
                documentNumber: act.document,
                changedBy: act.actor,
                changedAt: now
            )
        )
        try transaction.record(act.event(at: now))
        return member
    }

    /// Acts are judged by the duties of their moment, so that none may lie after a change that comes later.
    private func expectClock(_ now: Instant, _ transaction: any Transaction) throws {
        if let last = try transaction.lastAuditEvent()?.event.at, last > now { throw OfficeRefusal.clockBehind(last) }
    }
}

/// A change of duties as it is about to be made.
private struct DutyAct {
    let known: StaffMember
    let member: StaffMember
    let action: String
    let document: String
    let actor: String
    let proposer: String?
    let confirmer: String?

    init(
        _ known: StaffMember,
        to duties: Set<StaffMember.Duty>,
        _ action: String,
        _ document: String,
        _ actor: String,
        proposedBy proposer: String? = nil,
        confirmedBy confirmer: String? = nil
    ) {
        (self.known, self.action, self.document, self.actor) = (known, action, document, actor)
        (self.proposer, self.confirmer) = (proposer, confirmer)
        member = known.with(duties: duties)
    }

    func event(at now: Instant) -> AuditEvent {
        AuditEvent(
            at: now,
            actor: actor,
            action: action,
            subject: known.id.text,
            facts: [
                "before": known.dutyWords.joined(separator: ";"), "after": member.dutyWords.joined(separator: ";"),
                "document": document,
            ].merging(proposer.map { ["proposed-by": $0] } ?? [:]) { $1 }
                .merging(confirmer.map { ["confirmed-by": $0] } ?? [:]) { $1 }
        )
    }
}
