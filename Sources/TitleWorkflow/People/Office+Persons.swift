public import TitleModel
public import TitleStore

/// A person as those see one whose business it is.
public struct PersonState: Sendable {
    /// With the rows that are the member's business.
    public let record: PersonRecord
    public let changes: [PersonChange]
    public let photos: [(photo: [UInt8], since: Instant)]
    /// Empty for who is not shown integrity records.
    public let bans: [Ban]
    /// What was obtained elsewhere (CER4, CER6).
    public let recorded: [RecordedTitleState]
}

extension Office {
    /// A person with what is dated to the key; nil when there is none, or when it is not the member's business.
    ///
    /// A person is the business of everybody whose business one of the batches is (`BatchIsShownToItsBodies`). The body that
    /// recorded what a person obtained elsewhere sees that record, while it stands, and nothing else of him.
    public func personState(
        _ id: Identifier,
        shownTo member: StaffMember,
        at now: Instant
    ) async throws -> PersonState? {
        try await store.read { try personState(id, shownTo: member, at: now, $0) }
    }

    /// The people who have or had a name or a number, those of the member's business alone.
    ///
    /// The search is recorded: what was asked, masked, and who was found.
    public func people(
        named name: String,
        numbered number: String,
        shownTo member: StaffMember,
        at now: Instant
    ) async throws -> [PersonState] {
        let (name, number) = (PlainText.name(name), PlainText.word(number).uppercased())
        let found = try await lookedFor(named: name, numbered: number, shownTo: member, at: now)
        let event = AuditEvent(
            at: now,
            actor: member.id.text,
            action: "person.looked-at",
            subject: "search",
            facts: [
                "asked-name": SearchIsKeptMasked.name(name), "asked-number": SearchIsKeptMasked.number(number),
                "people": String(found.count),
                "found": found.prefix(Self.mostFoundKept).map(\.record.id.text).joined(separator: ";"),
            ]
        )
        try await store.write { _ = try $0.record(event) }
        return found
    }

    /// Keys of people that the record of a search names.
    private static let mostFoundKept = 50

    private func lookedFor(
        named name: String,
        numbered number: String,
        shownTo member: StaffMember,
        at now: Instant
    ) async throws -> [PersonState] {
        try await store.read { transaction in
            var found: [Identifier] = []
            if !number.isEmpty {
                found = try IdentityDocument.Kind.allCases.compactMap {
                    try transaction.person(with: IdentityDocument(kind: $0, number: number))
                }
            } else if !name.isEmpty {
                found = try transaction.people(
                    named: name,
                    in: scope(of: member.body),
                    limit: Self.mostPeopleFound
                )
            }
            return try found.compactMap { try personState($0, shownTo: member, at: now, transaction) }
        }
    }

    /// People of one name that a search lists; there may be more where it lists as many.
    public static let mostPeopleFound = 200

    private func personState(
        _ id: Identifier,
        shownTo member: StaffMember,
        at now: Instant,
        _ transaction: any Transaction
    ) throws -> PersonState? {
        guard let record = try transaction.personRecord(id) else { return nil }
        let rows = try rowsShown(of: record, to: member, transaction)
        let recorded = try recordedTitles(of: id, on: now.civilDate, transaction)
        guard rows.isEmpty else {
            return PersonState(
                record: record.with(rows),
                changes: try transaction.changes(of: id),
                photos: try transaction.photoHistory(of: id),
                bans: try bans(of: id, shownTo: member, transaction),
                recorded: recorded
            )
        }
        let own = recorded.filter { RecordedTitleIsItsRecorders.isShown($0.title, to: member) }
        guard !own.isEmpty else { return nil }
        return PersonState(record: record.with([]), changes: [], photos: [], bans: [], recorded: own)
    }

    /// Whether a row of the person is the member's business; what a body itself recorded of him makes him nobody's.
    func isBusiness(_ person: PersonRecord, of member: StaffMember, _ transaction: any Transaction) throws -> Bool {
        try !rowsShown(of: person, to: member, transaction).isEmpty
    }

    /// The rows of batches that are the member's business; what other bodies have of the person does not exist for him.
    func rowsShown(
        of person: PersonRecord,
        to member: StaffMember,
        _ transaction: any Transaction
    ) throws -> [PersonRow] {
        let batches = try Set(person.rows.map(\.batch)).filter { id in
            try transaction.batch(id).map { try isShown($0, to: member, transaction) } ?? false
        }
        return person.rows.filter { batches.contains($0.batch) }
    }

    /// Bans belong to the integrity record, and are shown to those alone to whom it is.
    private func bans(
        of person: Identifier,
        shownTo member: StaffMember,
        _ transaction: any Transaction
    ) throws -> [Ban] {
        let bodies = try transaction.bodiesConcerned(with: person)
        guard IntegrityIsShownToWhoDecides.isShown(concerned: bodies, registry, to: member) else { return [] }
        return try transaction.bans(ofPerson: person)
    }

    /// Writes down that somebody has looked at a person's data.
    public func recordLook(at subject: String, by staff: Identifier, at now: Instant) async throws {
        let event = AuditEvent(at: now, actor: staff.text, action: "person.looked-at", subject: subject)
        try await store.write { _ = try $0.record(event) }
    }
}
