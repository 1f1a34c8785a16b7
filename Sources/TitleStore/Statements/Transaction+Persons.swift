public import TitleModel

/// A person as the register keeps one: an internal key, and what was dated to it.
public struct PersonRecord: Equatable, Sendable {
    public let id: Identifier
    /// The one recorded last is present.
    public let names: [Dated<String>]
    public let identities: [Dated<IdentityDocument>]
    public let rows: [PersonRow]

    public struct Dated<Value: Equatable & Sendable>: Equatable, Sendable {
        public let value: Value
        public let from: CivilDate
    }

    /// The same with those rows alone.
    public func with(_ rows: [PersonRow]) -> PersonRecord {
        PersonRecord(id: id, names: names, identities: identities, rows: rows)
    }

    public var name: String { names.last?.value ?? "" }
    public var identity: IdentityDocument? { identities.last?.value }
}

/// A row of a roster that is about a person.
public struct PersonRow: Equatable, Sendable {
    public let batch: Identifier
    public let line: Int
    /// As the row has it.
    public let name: String
    public let employer: String
    public let title: String
    public let number: CertificateNumber?
}

extension Transaction {
    public func personRecord(_ id: Identifier) throws -> PersonRecord? {
        guard try value(Int.self, "SELECT 1 FROM people WHERE id = $1", [id.sql]) != nil else { return nil }
        return PersonRecord(
            id: id,
            names: try datedNames(of: id).map { PersonRecord.Dated(value: $0.name, from: $0.from) },
            identities: try identities(of: id),
            rows: try rows(of: PersonRow.self, PersonRow.select, [id.sql])
        )
    }

    /// The people who have or had a name and stand in a batch of the scope; each of them apart, whoever else is called so.
    public func people(named name: String, in scope: BatchScope, limit: Int) throws -> [Identifier] {
        let (condition, values) = scope.condition()
        let sql = """
            SELECT DISTINCT r.person FROM batches b JOIN staff s ON s.id = b.imported_by
            JOIN roster_rows r ON r.batch = b.id JOIN person_names n ON n.person = r.person
            WHERE \(condition) AND n.name = $\(values.count + 1)
            ORDER BY r.person LIMIT $\(values.count + 2)
            """
        return try self.values(Identifier.self, sql, values + [name.sql, limit.sql])
    }

    /// The documents a person has had, the latest last.
    public func identities(of person: Identifier) throws -> [PersonRecord.Dated<IdentityDocument>] {
        let sql = """
            SELECT kind, number, valid_from FROM person_identities WHERE person = $1 ORDER BY recorded_at, rowid
            """
        return try rows(of: DatedDocument.self, sql, [person.sql])
            .map { PersonRecord.Dated(value: $0.document, from: $0.from) }
    }

    public func insert(
        _ document: IdentityDocument,
        of person: Identifier,
        from day: CivilDate,
        at now: Instant
    ) throws {
        try run(
            "INSERT INTO person_identities (kind, number, person, valid_from, recorded_at) VALUES ($1, $2, $3, $4, $5)",
            [document.kind.sql, document.number.sql, person.sql, day.sql, now.sql]
        )
    }

    private func datedNames(of person: Identifier) throws -> [(name: String, from: CivilDate)] {
        let sql = "SELECT name, valid_from FROM person_names WHERE person = $1 ORDER BY recorded_at, rowid"
        return try rows(of: DatedName.self, sql, [person.sql]).map { ($0.name, $0.from) }
    }
}

extension PersonRow: StoredRecord {
    fileprivate static let select = """
        SELECT r.batch, r.line, r.name, r.employer, t.name, o.number FROM roster_rows r
        JOIN titles t ON t.code = r.title LEFT JOIN orders o ON o.roster_row = r.id WHERE r.person = $1 ORDER BY r.id
        """

    public init(_ columns: inout Columns) throws {
        batch = try columns.next()
        line = try columns.next()
        name = try columns.next()
        employer = try columns.next()
        title = try columns.next()
        number = try columns.next()
    }
}

private struct DatedName: StoredRecord {
    let name: String
    let from: CivilDate

    init(_ columns: inout Columns) throws {
        name = try columns.next()
        from = try columns.next()
    }
}

private struct DatedDocument: StoredRecord {
    let document: IdentityDocument
    let from: CivilDate

    init(_ columns: inout Columns) throws {
        document = IdentityDocument(kind: try columns.next(), number: try columns.next())
        from = try columns.next()
    }
}
