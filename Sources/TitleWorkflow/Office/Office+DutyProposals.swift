public import TitleModel
public import TitleStore

/// Duties that decide and wait for a second person, with the person they are for.
public struct WaitingDuties: Sendable {
    public let proposal: DutyProposal
    public let member: StaffMember
    public let proposerName: String
    /// Nil for somebody without an account.
    public let account: StaffAccount?
    /// Whose people confirm them; nil where the terminal alone can.
    public let place: BodyCode?
}

extension Office {
    /// What waits for a person, who confirms it or refuses it.
    public func waitingDuties(for member: StaffMember) async throws -> [WaitingDuties] {
        try await store.read { try waitingDuties(for: member, $0) }
    }

    /// All that waits for second people, the oldest first.
    public func waitingDuties() async throws -> [WaitingDuties] {
        try await store.read { try waitingDuties($0) }
    }

    func waitingDuties(for member: StaffMember, _ transaction: any Transaction) throws -> [WaitingDuties] {
        guard member.decides else { return [] }
        return try waitingDuties(transaction).filter { $0.isFor(member) }
    }

    func waitingDuties(_ transaction: any Transaction) throws -> [WaitingDuties] {
        let proposals = try transaction.openDutyProposals()
        guard !proposals.isEmpty else { return [] }
        let accounts = try transaction.accounts()
        return try proposals.compactMap { try waiting($0, accounts, transaction) }
    }

    /// A proposal, waiting or decided, as one who may decide on it sees it; nil to everybody else.
    public func duties(_ proposal: Identifier, for member: StaffMember) async throws -> WaitingDuties? {
        try await store.read { transaction in
            guard let found = try transaction.dutyProposal(proposal) else { return nil }
            return try waiting(found, transaction.accounts(), transaction).flatMap { $0.isFor(member) ? $0 : nil }
        }
    }

    /// Confirms duties that decide, so that they count from now on, or refuses them with a reason.
    /// - Throws: `OfficeRefusal`, `OfficeFault.staffUnknown`.
    public func decideDuties(
        _ proposal: Identifier,
        isConfirmed: Bool,
        reason: String,
        by staff: Identifier,
        at now: Instant
    ) async throws {
        try await store.write { transaction in
            guard let found = try transaction.dutyProposal(proposal), found.decision == nil,
                let waiting = try waiting(found, transaction.accounts(), transaction)
            else { throw OfficeRefusal.changeDecidedAlready }
            let member = try member(staff, transaction)
            try DutiesThatDecideAreConfirmed.check(
                member,
                of: found,
                at: waiting.place ?? waiting.member.body,
                isInUse: waiting.isInUse || !isConfirmed
            )
            try NothingComesBeforeWhatItRestsOn.check(now, after: found.proposedAt)
            try RefusalSaysWhy.check(reason, isConfirmed: isConfirmed)
            let end: DutyProposalEnd = isConfirmed ? .confirmed : .refused
            try transaction.end(found.id, end, reason: reason, by: staff, at: now)
            guard isConfirmed else { return try transaction.record(refusal(of: found, reason, by: staff, at: now)) }
            try give(found, to: waiting.member, by: staff, at: now, transaction)
        }
    }

    /// Asks for duties that decide; what waited for the person before gives way to it.
    func propose(
        _ duties: Set<StaffMember.Duty>,
        for member: StaffMember,
        document: String,
        by keeper: StaffMember,
        at now: Instant,
        _ transaction: any Transaction
    ) throws {
        if let before = try transaction.openDutyProposal(for: member.id) {
            guard before.duties != duties else { return }
            try transaction.end(before.id, .withdrawn, reason: "", by: keeper.id, at: now)
            let facts = ["duties": before.duties.words, "document": document, "before": "waiting", "after": ""]
            try transaction.record(event("staff.duties-withdrawn", of: member.id, facts, by: keeper.id, at: now))
        }
        guard !duties.isEmpty else { return }
        let proposal = DutyProposal(
            id: keys.next(at: now),
            staff: member.id,
            duties: duties,
            documentNumber: document,
            proposer: keeper.id,
            proposedAt: now
        )
        try transaction.insert(proposal)
        let facts = ["duties": duties.words, "document": document, "before": "", "after": "waiting"]
        try transaction.record(event("staff.duties-proposed", of: member.id, facts, by: keeper.id, at: now))
    }

    private func waiting(
        _ proposal: DutyProposal,
        _ accounts: [StaffAccount],
        _ transaction: any Transaction
    ) throws -> WaitingDuties? {
        guard let member = try transaction.staffMember(proposal.staff) else { return nil }
        let others = accounts.filter { account in
            account.stateWord == "active" && account.member.decides && account.member.id != proposal.staff
                && account.member.id != proposal.proposer
        }
        return WaitingDuties(
            proposal: proposal,
            member: member,
            proposerName: try transaction.staffMember(proposal.proposer)?.name ?? "",
            account: accounts.first { $0.member.id == proposal.staff },
            place: DutiesThatDecideAreConfirmed.place(
                member.body,
                deciding: Set(others.map(\.member.body)),
                of: registry
            )
        )
    }

    private func refusal(
        of proposal: DutyProposal,
        _ reason: String,
        by staff: Identifier,
        at now: Instant
    ) -> AuditEvent {
        let facts = [
            "duties": proposal.duties.words, "document": proposal.documentNumber, "reason": reason,
            "proposed-by": proposal.proposer.text, "before": "waiting", "after": "refused",
        ]
        return event("staff.duties-refused", of: proposal.staff, facts, by: staff, at: now)
    }

    private func event(
        _ action: String,
        of staff: Identifier,
        _ facts: [String: String],
        by actor: Identifier,
        at now: Instant
    ) -> AuditEvent {
        AuditEvent(at: now, actor: actor.text, action: action, subject: staff.text, facts: facts)
    }
}

extension WaitingDuties {
    /// Whether the person has taken the account into use.
    public var isInUse: Bool { account?.stateWord == "active" }

    /// Whether that person is one who confirms or refuses them.
    func isFor(_ member: StaffMember) -> Bool {
        let check: Void? = try? DutiesThatDecideAreConfirmed.check(
            member,
            of: proposal,
            at: place ?? self.member.body,
            isInUse: true
        )
        return check != nil
    }
}

extension Set<StaffMember.Duty> {
    /// Their raw values in the order of declaration, as the trail has them.
    var words: String {
        StaffMember.Duty.allCases.filter(contains).map(\.rawValue).joined(separator: ";")
    }
}
