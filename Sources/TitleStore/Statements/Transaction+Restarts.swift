public import TitleModel

/// A row that is shown anew, in a notice of its own (重新公示).
public struct RowRestart: Equatable, Sendable {
    public let line: Int
    public let name: String
    public let reason: String
    public let at: Instant
    /// The batch that holds the row from then on, and its notice.
    public let batch: Identifier
    public let publicity: Identifier
}

extension Transaction {
    public func insertRestart(
        of row: Identifier,
        in batch: Identifier,
        reason: String,
        by staff: Identifier,
        at now: Instant
    ) throws {
        try run(
            """
            INSERT INTO row_restarts (old_row, batch, reason, restarted_by, restarted_at) VALUES ($1, $2, $3, $4, $5)
            """,
            [row.sql, batch.sql, reason.sql, staff.sql, now.sql]
        )
    }

    /// The rows of a batch that are shown anew elsewhere, in the order of the roster.
    public func restarts(of batch: Identifier) throws -> [RowRestart] {
        try rows(
            of: RowRestart.self,
            """
            SELECT r.line, r.name, s.reason, s.restarted_at, s.batch, p.id FROM row_restarts s
            JOIN roster_rows r ON r.id = s.old_row JOIN publicities p ON p.batch = s.batch
            WHERE r.batch = $1 ORDER BY r.line
            """,
            [batch.sql]
        )
    }

    /// The batch and the notice in which the row of a restarted batch stood before; nil for any other batch.
    public func origin(of batch: Identifier) throws -> (batch: Identifier, publicity: Identifier)? {
        let sql = """
            SELECT r.batch, p.id FROM row_restarts s JOIN roster_rows r ON r.id = s.old_row
            JOIN publicities p ON p.batch = r.batch WHERE s.batch = $1
            """
        return try first(Origin.self, sql, [batch.sql]).map { ($0.batch, $0.publicity) }
    }

    /// Whether a row is still to be filed: in no filing that it was not taken out of, not refused, not removed.
    public func isOpen(_ row: Identifier) throws -> Bool {
        try value(
            Identifier.self,
            """
            SELECT r.id FROM roster_rows r WHERE r.id = $1 AND NOT \(Self.isFiled)
            AND NOT EXISTS (SELECT 1 FROM row_removals x WHERE x.roster_row = r.id)
            """,
            [row.sql]
        ) != nil
    }

    /// Objections on a row, or on its whole batch, without a final decision.
    public func openObjections(on row: Identifier) throws -> Int {
        try value(
            Int.self,
            """
            SELECT count(*) FROM roster_rows r JOIN publicities p ON p.batch = r.batch
            JOIN objections o ON o.publicity = p.id AND (o.roster_row IS NULL OR o.roster_row = r.id)
            WHERE r.id = $1 AND NOT EXISTS (SELECT 1 FROM objection_decisions d
                WHERE d.objection = o.id AND d.decision <> 'admitted')
            """,
            [row.sql]
        ) ?? 0
    }

    public func insert(_ withdrawal: Publicity.Withdrawal, of publicity: Identifier, by staff: Identifier) throws {
        try run(
            """
            INSERT INTO publicity_withdrawals (publicity, reason, document_number, document_date, withdrawn_by,
                withdrawn_at)
            VALUES ($1, $2, $3, $4, $5, $6)
            """,
            [
                publicity.sql, withdrawal.reason.sql, withdrawal.documentNumber.sql, withdrawal.documentDate.sql,
                staff.sql, withdrawal.at.sql,
            ]
        )
    }
}

extension RowRestart: StoredRecord {
    public init(_ columns: inout Columns) throws {
        line = try columns.next()
        name = try columns.next()
        reason = try columns.next()
        at = try columns.next()
        batch = try columns.next()
        publicity = try columns.next()
    }
}

private struct Origin: StoredRecord {
    let batch: Identifier
    let publicity: Identifier

    init(_ columns: inout Columns) throws {
        batch = try columns.next()
        publicity = try columns.next()
    }
}
