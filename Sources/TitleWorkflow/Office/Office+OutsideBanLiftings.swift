public import TitleModel
internal import TitleStore

/// The document by which a ban of another body is to be lifted, as it is typed.
public struct OutsideBanLiftingEntry: Sendable {
    public let documentNumber: String
    public let documentDate: CivilDate
    public let reason: String

    public init(documentNumber: String, documentDate: CivilDate, reason: String) {
        (self.documentNumber, self.documentDate, self.reason) = (documentNumber, documentDate, reason)
    }
}

extension Office {
    /// Proposes that a confirmed ban of another body is over (INT2, INT6); it stands until another person has confirmed that.
    /// - Returns: the key of the proposal.
    /// - Throws: `OfficeRefusal`, `OfficeFault.changeUnknown` for a ban that nobody confirmed.
    @discardableResult
    public func proposeLifting(
        of ban: Identifier,
        by entry: OutsideBanLiftingEntry,
        _ staff: Identifier,
        at now: Instant
    ) async throws -> Identifier {
        let id = keys.next(at: now)
        return try await store.write { transaction in
            let member = try member(staff, transaction)
            try OutsideBanIsProved.check(member, authority: authority, registry: registry)
            let entered = try confirmed(ban, transaction)
            let lifting = OutsideBanLifting(
                id: id,
                ban: ban,
                documentNumber: entry.documentNumber,
                documentDate: entry.documentDate,
                reason: entry.reason,
                proposer: member,
                proposedAt: now
            )
            try OutsideBanIsLiftedByADocument.check(lifting, of: entered.ban)
            try NothingComesBeforeWhatItRestsOn.check(now, after: entered.decidedAt)
            try transaction.insert(lifting)
            try transaction.record(
                trace("ban.lifting-proposed", lifting, entered, ["reason": entry.reason], staff, now)
            )
            return id
        }
    }

    /// Confirms that such a ban is over, by another person than who proposed it, or refuses it with a reason.
    ///
    /// From the confirmation on nothing that asks for bans finds it; it stays on record.
    /// - Throws: `OfficeRefusal`, `OfficeFault.changeUnknown`.
    public func decideLifting(
        _ id: Identifier,
        isConfirmed: Bool,
        reason: String,
        by staff: Identifier,
        at now: Instant
    ) async throws {
        try await store.write { transaction in
            let member = try member(staff, transaction)
            try OutsideBanIsProved.check(member, authority: authority, registry: registry)
            guard let lifting = try transaction.outsideBanLifting(id) else { throw OfficeFault.changeUnknown(id) }
            guard lifting.isConfirmed == nil else { throw OfficeRefusal.changeDecidedAlready }
            try NothingComesBeforeWhatItRestsOn.check(now, after: lifting.proposedAt)
            try RefusalSaysWhy.check(reason, isConfirmed: isConfirmed)
            if isConfirmed { try SubmitterAndAccepterAreDifferentPeople.check(lifting.proposer, member) }
            try transaction.decideOutsideBanLifting(id, isConfirmed: isConfirmed, reason: reason, by: staff, at: now)
            let act = isConfirmed ? "ban.lifted" : "ban.lifting-refused"
            let facts = ["reason": reason, "proposed-by": lifting.proposer.id.text]
            let entered = try transaction.outsideBan(lifting.ban)
            try transaction.record(trace(act, lifting, entered, facts, staff, now))
        }
    }

    /// One that stands, and of which no lifting waits.
    private func confirmed(_ ban: Identifier, _ transaction: any Transaction) throws -> OutsideBan {
        guard let entered = try transaction.outsideBan(ban), entered.isConfirmed == true else {
            throw OfficeFault.changeUnknown(ban)
        }
        guard entered.stands else { throw OfficeRefusal.changeDecidedAlready }
        let liftings = try transaction.outsideBanLiftings(of: entered.person)
        guard !liftings.contains(where: { $0.ban == ban && $0.isConfirmed == nil }) else {
            throw OfficeRefusal.changeOpenAlready
        }
        return entered
    }

    private func trace(
        _ action: String,
        _ lifting: OutsideBanLifting,
        _ entered: OutsideBan?,
        _ more: [String: String],
        _ staff: Identifier,
        _ now: Instant
    ) -> AuditEvent {
        let facts = [
            "lifting": lifting.id.text, "ban": lifting.ban.text, "document": lifting.documentNumber,
            "document-date": lifting.documentDate.description,
        ]
        return AuditEvent(
            at: now,
            actor: staff.text,
            action: action,
            subject: entered?.person.text ?? lifting.ban.text,
            facts: facts.merging(more) { $1 }
        )
    }
}
