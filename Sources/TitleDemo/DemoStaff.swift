internal import TitleModel
internal import TitleStore

/// The people of the made-up office, found again by body and name.
struct DemoStaff: Sendable {
    private let members: [StaffMember]

    static func appointed(in store: Store, at now: Instant) async throws -> DemoStaff {
        let keys = IdentifierSource()
        return try await store.write { transaction in
            DemoStaff(members: try people.map { try appoint($0, keys, at: now, transaction) })
        }
    }

    /// Who has a duty at a body.
    func member(_ duty: StaffMember.Duty, at body: BodyCode) throws(DemoFault) -> Identifier {
        let found = members.first { $0.body == body && $0.duties.contains(duty) }
        guard let found else { throw .bodyMissing(body.text) }
        return found.id
    }

    private static let people: [(name: String, body: String, duty: StaffMember.Duty)] = [
        ("王晓燕", "150402", .prepare), ("赵建国", "150403", .prepare), ("李静", "150404", .prepare),
        ("包格日勒", "150429", .prepare), ("陈志远", "150400", .accept), ("孙丽华", "150400", .enter),
        ("白乌云", "150400", .confirm), ("高娃", "150400", .revoke), ("刘洋", "150400", .revoke),
        ("乌兰", "150000", .revoke), ("周敏", "150000", .revoke),
    ]

    private static func appoint(
        _ person: (name: String, body: String, duty: StaffMember.Duty),
        _ keys: IdentifierSource,
        at now: Instant,
        _ transaction: any Transaction
    ) throws -> StaffMember {
        guard let body = BodyCode(person.body) else { throw DemoFault.bodyMissing(person.body) }
        if let known = try transaction.staff(of: body).first(where: { $0.name == person.name }) { return known }
        let member = StaffMember(id: keys.next(at: now), name: person.name, body: body, duties: [person.duty])
        try transaction.insert(member, at: now)
        let event = AuditEvent(
            at: now,
            actor: "demo",
            action: "staff.appointed",
            subject: member.id.text,
            facts: ["name": member.name, "body": body.text, "duty": person.duty.rawValue]
        )
        try transaction.record(event)
        return member
    }
}
