public import TitleModel
public import TitleStore

/// A person as those see one whose business it is.
public struct PersonState: Sendable {
    public let record: PersonRecord
    public let changes: [PersonChange]
    public let photos: [(photo: [UInt8], since: Instant)]
    public let bans: [Ban]
}

extension Office {
    /// A person with what is dated to the key; nil when there is none, or when it is not the member's business.
    ///
    /// A person is the business of everybody whose business one of the batches is (`BatchIsShownToItsBodies`).
    public func personState(_ id: Identifier, shownTo member: StaffMember) async throws -> PersonState? {
        try await store.read { try personState(id, shownTo: member, $0) }
    }

    /// The people who have or had a name or a number, those of the member's business alone.
    public func people(
        named name: String,
        numbered number: String,
        shownTo member: StaffMember
    ) async throws -> [PersonState] {
        let (name, number) = (PlainText.name(name), PlainText.word(number).uppercased())
        return try await store.read { transaction in
            var found: [Identifier] = []
            if !number.isEmpty {
                found = try IdentityDocument.Kind.allCases.compactMap {
                    try transaction.person(with: IdentityDocument(kind: $0, number: number))
                }
            } else if !name.isEmpty {
                found = try transaction.people(named: name, limit: Self.mostPeopleFound)
            }
            return try found.compactMap { try personState($0, shownTo: member, transaction) }
        }
    }

    /// People of one name that are looked at.
    static let mostPeopleFound = 200

    private func personState(
        _ id: Identifier,
        shownTo member: StaffMember,
        _ transaction: any Transaction
    ) throws -> PersonState? {
        guard let record = try transaction.personRecord(id), try isBusiness(record, of: member, transaction) else {
            return nil
        }
        return PersonState(
            record: record,
            changes: try transaction.changes(of: id),
            photos: try transaction.photoHistory(of: id),
            bans: try transaction.bans(ofPerson: id)
        )
    }

    func isBusiness(_ person: PersonRecord, of member: StaffMember, _ transaction: any Transaction) throws -> Bool {
        try Set(person.rows.map(\.batch)).contains { id in
            try transaction.batch(id).map { try isShown($0, to: member, transaction) } ?? false
        }
    }

    /// Writes down that somebody has looked at a person's data, or looked for them.
    public func recordLook(at subject: String, by staff: Identifier, at now: Instant) async throws {
        let event = AuditEvent(at: now, actor: staff.text, action: "person.looked-at", subject: subject)
        try await store.write { _ = try $0.record(event) }
    }
}
