public import TitleModel

extension Transaction {
    public func insert(_ publicity: Publicity, of batch: Identifier) throws {
        try run(
            """
            INSERT INTO publicities (id, batch, address, contact, opened_at, opened_by, began_on, earliest_close,
                roster_digest)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            """,
            [
                publicity.id.sql, batch.sql, publicity.address.sql, publicity.contact.sql, publicity.openedAt.sql,
                publicity.openedBy.sql, publicity.openedAt.civilDate.sql, publicity.earliestClose.sql,
                publicity.rosterDigest.sql,
            ]
        )
    }

    public func insertClosing(of publicity: Identifier, by staff: Identifier, at now: Instant) throws {
        try run(
            "INSERT INTO publicity_closings (publicity, closed_at, closed_by) VALUES ($1, $2, $3)",
            [publicity.sql, now.sql, staff.sql]
        )
    }

    public func publicity(_ id: Identifier) throws -> Publicity? {
        try first(Publicity.self, Self.publicities + " WHERE p.id = $1", [id.sql])
    }

    public func publicity(of batch: Identifier) throws -> Publicity? {
        try first(Publicity.self, Self.publicities + " WHERE p.batch = $1", [batch.sql])
    }

    /// The batch that a publicity shows.
    public func batch(shownBy publicity: Identifier) throws -> BatchRecord? {
        let batch = try value(Identifier.self, "SELECT batch FROM publicities WHERE id = $1", [publicity.sql])
        return try batch.flatMap { try self.batch($0) }
    }

    private static var publicities: String {
        """
        SELECT p.id, p.address, p.contact, p.opened_at, p.opened_by, p.earliest_close,
            coalesce((SELECT k.roster_digest FROM publicity_corrections k WHERE k.publicity = p.id
                ORDER BY k.rowid DESC LIMIT 1), p.roster_digest),
            c.closed_at, w.reason, w.document_number, w.document_date, w.withdrawn_at
        FROM publicities p LEFT JOIN publicity_closings c ON c.publicity = p.id
        LEFT JOIN publicity_withdrawals w ON w.publicity = p.id
        """
    }
}

extension Publicity: StoredRecord {
    public init(_ columns: inout Columns) throws {
        self.init(
            id: try columns.next(),
            address: try columns.next(),
            contact: try columns.next(),
            openedAt: try columns.next(),
            openedBy: try columns.next(),
            earliestClose: try columns.next(),
            rosterDigest: try columns.next(),
            closedAt: try columns.next(),
            withdrawal: try Publicity.Withdrawal.optional(&columns)
        )
    }
}

extension Publicity.Withdrawal {
    /// From the four columns of `publicity_withdrawals`, all null where there is none.
    static func optional(_ columns: inout Columns) throws -> Publicity.Withdrawal? {
        let (reason, number): (String?, String?) = try (columns.next(), columns.next())
        let (date, at): (CivilDate?, Instant?) = try (columns.next(), columns.next())
        guard let reason, let number, let date, let at else { return nil }
        return Publicity.Withdrawal(reason: reason, documentNumber: number, documentDate: date, at: at)
    }
}
