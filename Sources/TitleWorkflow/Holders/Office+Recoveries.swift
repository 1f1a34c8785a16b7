public import TitleModel
internal import TitleStore

extension Office {
    /// Proposes a way back for somebody who came to the counter without the password (INT8).
    /// - Returns: the key of the recovery.
    /// - Throws: `HolderRefusal`, `OfficeRefusal`, `OfficeFault`.
    public func proposeRecovery(
        of person: Identifier,
        checked: String,
        by staff: Identifier,
        at now: Instant
    ) async throws -> Identifier {
        let id = keys.next(at: now)
        try await store.write { transaction in
            let (member, _) = try slipMaker(staff, for: person, transaction)
            let hasAccount = try transaction.hasBeenIn(person)
            try RecoverySaysWhatWasChecked.check(checked, hasAccount: hasAccount)
            guard try !transaction.hasOpenRecovery(of: person) else { throw HolderRefusal.recoveryOpenAlready }
            let recovery = HolderRecovery(
                id: id,
                person: person,
                checked: IdentityNumbersAreMasked.masked(checked),
                proposer: member,
                proposedAt: now
            )
            try transaction.insert(recovery)
            try transaction.record(trace("holder.recovery-proposed", of: recovery, by: member, at: now))
        }
        return id
    }

    /// Confirms a recovery, or refuses it with a reason; by another person than the one who proposed it.
    /// - Returns: the slip by which the holder gets in again; nil of a refusal.
    /// - Throws: `HolderRefusal`, `OfficeRefusal`, `OfficeFault`.
    public func decideRecovery(
        _ id: Identifier,
        of person: Identifier,
        isConfirmed: Bool,
        reason: String,
        by staff: Identifier,
        at now: Instant
    ) async throws -> PrintedSlip? {
        try await store.write { transaction in
            let (member, record) = try slipMaker(staff, for: person, transaction)
            guard let recovery = try transaction.holderRecoveries(of: person).first(where: { $0.id == id }) else {
                throw OfficeFault.personUnknown(person)
            }
            guard recovery.decision == nil else { throw HolderRefusal.recoveryDecidedAlready }
            try SubmitterAndAccepterAreDifferentPeople.check(recovery.proposer, member)
            try RefusalSaysWhy.check(reason, isConfirmed: isConfirmed)
            try transaction.decide(recovery, isConfirmed: isConfirmed, reason: reason, by: staff, at: now)
            let action = isConfirmed ? "holder.recovery-confirmed" : "holder.recovery-refused"
            try transaction.record(trace(action, of: recovery, by: member, at: now))
            return isConfirmed ? try make(.recovery, for: record, SlipMaker(member), at: now, transaction) : nil
        }
    }

    private func trace(
        _ action: String,
        of recovery: HolderRecovery,
        by member: StaffMember,
        at now: Instant
    ) -> AuditEvent {
        AuditEvent(
            at: now,
            actor: member.id.text,
            action: action,
            subject: recovery.person.text,
            facts: ["recovery": recovery.id.text, "body": member.body.text]
        )
    }
}
