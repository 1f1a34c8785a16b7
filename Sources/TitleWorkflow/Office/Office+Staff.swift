public import TitleModel
internal import TitleStore

extension Office {
    /// Appoints a named person of a body, with a trace.
    ///
    /// `document` is the number of the document that gives the duties; `actor` is who does it, as the trail names it.
    /// `second`: who confirms duties that decide, when they are given at the terminal.
    /// - Returns: the person with the key made for it.
    /// - Throws: `OfficeRefusal`, `OfficeFault.worksThereAlready`.
    @discardableResult
    public func appoint(
        _ name: String,
        at body: BodyCode,
        _ duties: Set<StaffMember.Duty>,
        by document: String,
        actor: String,
        second: SecondPerson = .notAsked,
        at now: Instant
    ) async throws -> StaffMember {
        let member = StaffMember(id: keys.next(at: now), name: name, body: body, duties: duties)
        return try await store.write { transaction in
            try appoint(member, by: document, actor: actor, second: second, at: now, transaction)
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
        second: SecondPerson = .notAsked,
        at now: Instant,
        _ transaction: any Transaction
    ) throws {
        try expectAppointable(member, by: document, transaction)
        let confirmer = try self.second(second, for: member.plainDuties, of: member, transaction)
        try keep(member, by: document, actor: actor, confirmedBy: confirmer, at: now, transaction)
    }

    /// Appoints a person as who operates asks for it: duties that decide wait for a second person.
    /// - Returns: the person with the duties that count at once.
    func appoint(
        _ member: StaffMember,
        by document: String,
        keeper: StaffMember,
        at now: Instant,
        _ transaction: any Transaction
    ) throws -> StaffMember {
        try expectAppointable(member, by: document, transaction)
        let waiting = member.plainDuties.filter(\.isDecision)
        let present = member.with(duties: member.plainDuties.subtracting(waiting))
        try keep(present, by: document, actor: keeper.id.text, at: now, transaction)
        try propose(waiting, for: present, document: document, by: keeper, at: now, transaction)
        return present
    }

    private func expectAppointable(
        _ member: StaffMember,
        by document: String,
        _ transaction: any Transaction
    ) throws {
        try AppointmentIsComplete.check(member, document: document, known: registry[member.body] != nil)
        guard try !transaction.staff(of: member.body).contains(where: { $0.name == member.name }) else {
            throw OfficeFault.worksThereAlready(member.name, at: member.body)
        }
    }

    private func keep(
        _ member: StaffMember,
        by document: String,
        actor: String,
        confirmedBy confirmer: StaffMember? = nil,
        at now: Instant,
        _ transaction: any Transaction
    ) throws {
        try transaction.insert(member, at: now)
        let event = trace(of: member, document: document, actor: actor, at: now)
        try transaction.record(confirmer.map { event.adding(["confirmed-by": $0.id.text]) } ?? event)
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
