public import TitleModel
internal import TitleSecrets
internal import TitleStore

/// A ban that another body decided, as it is entered.
public struct OutsideBanEntry: Sendable {
    public let documentNumber: String
    /// From which the years of the rule set count.
    public let documentDate: CivilDate
    public let decidingBody: String
    public let proof: RosterFile

    public init(documentNumber: String, documentDate: CivilDate, decidingBody: String, proof: RosterFile) {
        (self.documentNumber, self.documentDate) = (documentNumber, documentDate)
        (self.decidingBody, self.proof) = (decidingBody, proof)
    }
}

extension Office {
    /// Whether somebody may enter or decide on bans from elsewhere.
    public func keepsBans(_ member: StaffMember) -> Bool {
        (try? OutsideBanIsProved.check(member, authority: authority, registry: registry)) != nil
    }

    /// Enters a ban that another body decided (INT2, INT6); it holds once another person has confirmed it, and is then asked
    /// for wherever one of our own is.
    /// - Returns: its key and its person's.
    /// - Throws: `OfficeRefusal`, `OfficeFault.personUnknown`.
    public func enter(
        _ entry: OutsideBanEntry,
        of holder: TitleHolder,
        by staff: Identifier,
        at now: Instant
    ) async throws -> (ban: Identifier, person: Identifier) {
        let id = keys.next(at: now)
        return try await store.write { transaction in
            let member = try member(staff, transaction)
            try OutsideBanIsProved.check(member, authority: authority, registry: registry)
            let person = try banned(holder, at: now, transaction)
            let years = book.set(forReviewEnding: entry.documentDate).periods.banYears
            let entered = OutsideBan(
                id: id,
                person: person,
                ban: Ban(decidedOn: entry.documentDate, years: years, document: entry.documentNumber),
                decidingBody: entry.decidingBody,
                proofName: String(entry.proof.name.prefix(200)),
                enterer: member,
                enteredAt: now
            )
            try OutsideBanIsProved.check(entered)
            let standing = try transaction.outsideBans(of: person).filter { $0.isConfirmed != false && !$0.isLifted }
            let number = StatedText.alike(entry.documentNumber)
            guard !standing.contains(where: { StatedText.alike($0.ban.document) == number }) else {
                throw OfficeRefusal.changeOpenAlready
            }
            try transaction.insert(entered, proof: entry.proof.bytes)
            try transaction.record(trace("ban.entered", entered, ["sha256": hexText(entry.proof.digest)], staff, now))
            return (id, person)
        }
    }

    /// Confirms such a ban, by another person than who entered it, or refuses it with a reason.
    /// - Throws: `OfficeRefusal`, `OfficeFault.personUnknown`.
    public func decideBan(
        _ id: Identifier,
        isConfirmed: Bool,
        reason: String,
        by staff: Identifier,
        at now: Instant
    ) async throws {
        try await store.write { transaction in
            let member = try member(staff, transaction)
            try OutsideBanIsProved.check(member, authority: authority, registry: registry)
            guard let entered = try transaction.outsideBan(id) else { throw OfficeFault.personUnknown(id) }
            guard entered.isConfirmed == nil else { throw OfficeRefusal.changeDecidedAlready }
            try NothingComesBeforeWhatItRestsOn.check(now, after: entered.enteredAt)
            try RefusalSaysWhy.check(reason, isConfirmed: isConfirmed)
            if isConfirmed { try SubmitterAndAccepterAreDifferentPeople.check(entered.enterer, member) }
            try transaction.decideOutsideBan(id, isConfirmed: isConfirmed, reason: reason, by: staff, at: now)
            let act = isConfirmed ? "ban.confirmed" : "ban.refused"
            let facts = ["reason": reason, "entered-by": entered.enterer.id.text]
            try transaction.record(trace(act, entered, facts, staff, now))
        }
    }

    /// The file that proves one, for those who may see the person's integrity record; that it was taken is recorded.
    public func proof(
        ofOutsideBan id: Identifier,
        by reader: StaffMember,
        at now: Instant
    ) async throws -> (name: String, bytes: [UInt8])? {
        try await store.write { transaction -> (name: String, bytes: [UInt8])? in
            guard let entered = try transaction.outsideBan(id), let bytes = try transaction.proof(ofOutsideBan: id),
                try IntegrityIsShownToWhoDecides.isShown(
                    concerned: transaction.bodiesConcerned(with: entered.person),
                    registry,
                    to: reader
                )
            else { return nil }
            try transaction.record(trace("ban.proof-taken", entered, [:], reader.id, now))
            return (entered.proofName, bytes)
        }
    }

    /// Whose ban it is: somebody whom the register knows, or a person new to it.
    private func banned(_ holder: TitleHolder, at now: Instant, _ transaction: any Transaction) throws -> Identifier {
        switch holder {
        case .known(let id):
            guard try !transaction.names(of: id).isEmpty else { throw OfficeFault.personUnknown(id) }
            return id
        case .named(let written, let typed): return try person(called: written, typed, at: now, transaction)
        }
    }

    private func trace(
        _ action: String,
        _ entered: OutsideBan,
        _ more: [String: String],
        _ staff: Identifier,
        _ now: Instant
    ) -> AuditEvent {
        let facts = [
            "ban": entered.id.text, "document": entered.ban.document, "deciding-body": entered.decidingBody,
            "first-day": entered.ban.from.description, "until": entered.ban.until.description,
        ]
        return AuditEvent(
            at: now,
            actor: staff.text,
            action: action,
            subject: entered.person.text,
            facts: facts.merging(more) { $1 }
        )
    }
}
