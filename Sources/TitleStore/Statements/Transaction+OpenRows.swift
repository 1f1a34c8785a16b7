public import TitleModel

/// A row of a roster that has no certificate yet.
public struct OpenRow: Equatable, Sendable {
    public let id: Identifier
    public let batch: Identifier
    public let line: Int
    public let reviewingBody: BodyCode
    public let titleName: String
    public let reviewEnd: CivilDate
    /// Why it was removed; nil while it stands.
    public let removedFor: String?
}

/// What stands against a row, or for it.
public struct RowState: Equatable, Sendable {
    public let removedFor: String?
    /// The number under which its certificate was ordered.
    public let number: CertificateNumber?
}

extension Transaction {
    /// The rows of a person for which no certificate was ordered, the latest review first; of batches that lead nowhere
    /// those alone that somebody proposed to end for a fraud, which waits to be decided.
    public func openRows(of person: Identifier) throws -> [OpenRow] {
        try rows(
            of: OpenRow.self,
            """
            SELECT r.id, r.batch, r.line, b.reviewing_body, t.name, b.review_end, x.reason FROM roster_rows r
            JOIN batches b ON b.id = r.batch JOIN titles t ON t.code = r.title
            LEFT JOIN row_removals x ON x.roster_row = r.id
            WHERE r.person = $1 AND NOT EXISTS (SELECT 1 FROM orders o WHERE o.roster_row = r.id)
            AND (NOT \(Self.endedBatch) OR EXISTS (SELECT 1 FROM fraud_proposals p
                WHERE p.roster_row = r.id AND \(Self.isOpenFraud)))
            ORDER BY b.review_end DESC, r.id
            """,
            [person.sql]
        )
    }

    /// The lines of a batch that were not removed, in their order.
    public func standingLines(of batch: Identifier) throws -> [Int] {
        let sql = """
            SELECT r.line FROM roster_rows r WHERE r.batch = $1
            AND NOT EXISTS (SELECT 1 FROM row_removals x WHERE x.roster_row = r.id) ORDER BY r.line
            """
        return try values(Int.self, sql, [batch.sql])
    }

    public func state(ofRow row: Identifier) throws -> RowState {
        let removed = try value(String.self, "SELECT reason FROM row_removals WHERE roster_row = $1", [row.sql])
        let number = try value(CertificateNumber.self, "SELECT number FROM orders WHERE roster_row = $1", [row.sql])
        return RowState(removedFor: removed, number: number)
    }

    /// The bodies that reviewed a person's rows.
    public func bodiesConcerned(with person: Identifier) throws -> Set<BodyCode> {
        let sql = """
            SELECT DISTINCT b.reviewing_body FROM roster_rows r JOIN batches b ON b.id = r.batch WHERE r.person = $1
            """
        return Set(try values(BodyCode.self, sql, [person.sql]))
    }
}

extension OpenRow: StoredRecord {
    public init(_ columns: inout Columns) throws {
        id = try columns.next()
        batch = try columns.next()
        line = try columns.next()
        reviewingBody = try columns.next()
        titleName = try columns.next()
        reviewEnd = try columns.next()
        removedFor = try columns.next()
    }
}
