public import TitleModel
internal import TitleStore

extension Office {
    /// Appoints a named person of a body, with a trace.
    ///
    /// `document` is the number of the document that gives the duties; `actor` is who does it, as the trail names it.
    /// - Returns: the person with the key made for it.
    /// - Throws: `OfficeRefusal`, `OfficeFault.worksThereAlready`.
    @discardableResult
    public func appoint(
        _ name: String,
        at body: BodyCode,
        _ duties: Set<StaffMember.Duty>,
        by document: String,
        actor: String,
        at now: Instant
    ) async throws -> StaffMember {
        let member = StaffMember(id: keys.next(at: now), name: name, body: body, duties: duties)
        return try await store.write { transaction in
            try appoint(member, by: document, actor: actor, at: now, transaction)
            return member
        }
    }

    /// The person whom a key or a name at a body means.
    /// - Throws: `OfficeFault.nobodyOfThatName` where it means nobody, or several.
    public func staffMember(_ named: String, at body: BodyCode) async throws -> Identifier {
        try await store.read { try member(named, at: body, $0).id }
    }

    func appoint(
        _ member: StaffMember,
        by document: String,
        actor: String,
        at now: Instant,
        _ transaction: any Transaction
    ) throws {
        try AppointmentIsComplete.check(member, document: document, known: registry[member.body] != nil)
        guard try !transaction.staff(of: member.body).contains(where: { $0.name == member.name }) else {
            throw OfficeFault.worksThereAlready(member.name, at: member.body)
        }
        try transaction.insert(member, at: now)
        try transaction.record(trace(of: member, document: document, actor: actor, at: now))
    }

    /// Gives somebody of a body further duties, by another document; those held before stay, since acts rest on them.
    /// - Throws: `OfficeRefusal` for duties that do not go together, `OfficeFault.nobodyOfThatName`.
    @discardableResult
    public func extendDuties(
        of name: String,
        at body: BodyCode,
        by duties: Set<StaffMember.Duty>,
        document: String,
        actor: String,
        at now: Instant
    ) async throws -> StaffMember {
        try await store.write { transaction in
            guard let known = try transaction.staff(of: body).first(where: { $0.name == name }) else {
                throw OfficeFault.nobodyOfThatName(name, at: body)
            }
            guard !duties.isEmpty else { throw OfficeRefusal.dutiesMissing }
            let all = known.duties.union(duties)
            let member = StaffMember(id: known.id, name: name, body: body, duties: all, kind: known.kind)
            try AppointmentIsComplete.check(member, document: document, known: true)
            try transaction.setDuties(of: member)
            let facts = [
                "before": known.dutyWords.joined(separator: ";"), "after": member.dutyWords.joined(separator: ";"),
                "document": document,
            ]
            let event = AuditEvent(
                at: now,
                actor: actor,
                action: "staff.extended",
                subject: known.id.text,
                facts: facts
            )
            try transaction.record(event)
            return member
        }
    }

    private func trace(of member: StaffMember, document: String, actor: String, at now: Instant) -> AuditEvent {
        AuditEvent(
            at: now,
            actor: actor,
            action: "staff.appointed",
            subject: member.id.text,
            facts: [
                "name": member.name, "body": member.body.text, "duties": member.dutyWords.joined(separator: ";"),
                "document": document, "kind": member.kind.rawValue,
            ]
        )
    }
}
