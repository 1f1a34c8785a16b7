public import TitleModel
internal import TitleStore

extension Office {
    /// Enters a change of somebody's name or number with its proof; it counts once a second person has confirmed it.
    /// - Returns: the key of the change.
    /// - Throws: `OfficeRefusal`, `OfficeFault`.
    public func enterChange(
        _ present: PersonChange.Present,
        of person: Identifier,
        documentNumber: String,
        documentDate: CivilDate,
        proof: RosterFile,
        effectiveOn: CivilDate,
        by staff: Identifier,
        at now: Instant
    ) async throws -> Identifier {
        let id = keys.next(at: now)
        try await store.write { transaction in
            let (member, record) = try keeper(staff, of: person, transaction)
            let change = PersonChange(
                id: id,
                person: person,
                former: Self.former(present.kind, of: record),
                present: present,
                documentNumber: documentNumber,
                documentDate: documentDate,
                proofName: String(proof.name.prefix(200)),
                effectiveOn: effectiveOn,
                enterer: member,
                enteredAt: now
            )
            try ChangeIsProvedAndDated.check(change)
            try expectFree(change, transaction)
            guard try !transaction.hasOpenChange(change.kind, of: person) else {
                throw OfficeRefusal.changeOpenAlready
            }
            try transaction.insert(change, proof: proof.bytes)
            try transaction.record(
                trace("person-change.entered", of: change, Self.covered(change), by: member, at: now)
            )
        }
        return id
    }

    /// Confirms a change, or refuses it with a reason; by another person than the one who entered it.
    /// - Throws: `OfficeRefusal`, `OfficeFault`.
    public func decideChange(
        _ id: Identifier,
        isConfirmed: Bool,
        reason: String,
        by staff: Identifier,
        at now: Instant
    ) async throws {
        try await store.write { transaction in
            guard let change = try transaction.personChange(id) else { throw OfficeFault.changeUnknown(id) }
            let (member, record) = try keeper(staff, of: change.person, transaction)
            guard change.decision == nil else { throw OfficeRefusal.changeDecidedAlready }
            try NothingComesBeforeWhatItRestsOn.check(now, after: change.enteredAt)
            try SubmitterAndAccepterAreDifferentPeople.check(change.enterer, member)
            try RefusalSaysWhy.check(reason, isConfirmed: isConfirmed)
            if isConfirmed {
                guard Self.former(change.kind, of: record) == change.former else { throw OfficeRefusal.changeIsStale }
                try expectFree(change, transaction)
            }
            try transaction.decide(change, isConfirmed: isConfirmed, reason: reason, by: staff, at: now)
            let action = isConfirmed ? "person-change.confirmed" : "person-change.refused"
            let values = isConfirmed ? Self.covered(change) : [:]
            try transaction.record(trace(action, of: change, values, by: member, at: now))
        }
    }

    /// The file that proves a change, for those whose business the person is; that it was taken is recorded.
    public func proof(
        ofChange id: Identifier,
        by reader: StaffMember,
        at now: Instant
    ) async throws -> (name: String, bytes: [UInt8])? {
        try await store.write { transaction -> (name: String, bytes: [UInt8])? in
            guard let change = try transaction.personChange(id), let name = change.proofName,
                let bytes = try transaction.proof(ofChange: id),
                (try? keeper(reader.id, of: change.person, transaction)) != nil
            else { return nil }
            try transaction.record(trace("person-change.proof-taken", of: change, by: reader, at: now))
            return (name, bytes)
        }
    }

    /// Whoever works on rosters or decides about them, for a person whose batch is that member's business.
    private func keeper(
        _ staff: Identifier,
        of person: Identifier,
        _ transaction: any Transaction
    ) throws -> (StaffMember, PersonRecord) {
        let member = try member(staff, transaction)
        guard let record = try transaction.personRecord(person),
            try isBusiness(record, of: member, transaction)
        else { throw OfficeFault.personUnknown(person) }
        try PersonsAreKeptByClerks.check(member)
        return (member, record)
    }

    /// A number that is somebody else's, or was this person's before, is not taken.
    private func expectFree(_ change: PersonChange, _ transaction: any Transaction) throws {
        guard case .identity(let document) = change.present else { return }
        guard try transaction.person(with: document) == nil else { throw OfficeRefusal.identityBelongsToAnother }
    }

    private static func former(_ kind: PersonChange.Kind, of record: PersonRecord) -> String {
        switch kind {
        case .name: record.name
        case .identity: record.identity?.number ?? ""
        }
    }

    /// Who may read the trail need not read name or number.
    private static func covered(_ change: PersonChange) -> [String: String] {
        let (former, present) = change.masked
        return ["before": former, "after": present]
    }

    private func trace(
        _ action: String,
        of change: PersonChange,
        _ values: [String: String] = [:],
        by actor: StaffMember,
        at now: Instant
    ) -> AuditEvent {
        AuditEvent(
            at: now,
            actor: actor.id.text,
            action: action,
            subject: change.person.text,
            facts: [
                "change": change.id.text, "kind": change.kind.rawValue, "document": change.documentNumber,
                "date": change.effectiveOn.description,
            ].merging(values) { first, _ in first }
        )
    }
}
