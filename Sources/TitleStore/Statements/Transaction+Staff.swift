public import TitleModel

extension Transaction {
    public func insert(_ member: StaffMember, at now: Instant) throws {
        try run(
            "INSERT INTO staff (id, name, body, duties, kind, created_at) VALUES ($1, $2, $3, $4, $5, $6)",
            [
                member.id.sql, member.name.sql, member.body.sql, member.duties.stored.sql, member.kind.sql, now.sql,
            ]
        )
    }

    public func staffMember(_ id: Identifier) throws -> StaffMember? {
        try first(StaffMember.self, "SELECT id, name, body, duties, kind FROM staff WHERE id = $1", [id.sql])
    }

    /// Everybody who works at any body, by body, then key.
    public func staff() throws -> [StaffMember] {
        try rows(of: StaffMember.self, "SELECT id, name, body, duties, kind FROM staff ORDER BY body, id", [])
    }

    /// Everybody who works at a body, by key.
    public func staff(of body: BodyCode) throws -> [StaffMember] {
        try rows(
            of: StaffMember.self,
            "SELECT id, name, body, duties, kind FROM staff WHERE body = $1 ORDER BY id",
            [body.sql]
        )
    }
}

extension StaffMember: StoredRecord {
    public init(_ columns: inout Columns) throws {
        let (id, name): (Identifier, String) = try (columns.next(), columns.next())
        let (body, duties): (BodyCode, String) = try (columns.next(), columns.next())
        self.init(id: id, name: name, body: body, duties: Set(stored: duties), kind: try columns.next())
    }
}
