public import TitleModel

/// That a row is to end for a confirmed fraud (INT3), as it waits for a second person.
public struct FraudProposal: Equatable, Sendable {
    public let id: Identifier
    public let row: Identifier
    public let ground: String
    /// Of the document that confirms the fraud.
    public let documentNumber: String
    public let proposer: Identifier
    public let proposerName: String
    public let at: Instant
}

/// How many rows of a batch were removed, by why.
public struct RemovalCounts: Equatable, Sendable {
    /// After an objection that was upheld (PUB6).
    public let objected: Int
    /// For a confirmed fraud (INT3).
    public let fraud: Int
}

extension Transaction {
    public func insertFraudProposal(
        _ id: Identifier,
        onRow row: Identifier,
        ground: String,
        document: String,
        by staff: Identifier,
        at now: Instant
    ) throws {
        try run(
            """
            INSERT INTO fraud_proposals (id, roster_row, ground, document_number, proposed_by, proposed_at)
            VALUES ($1, $2, $3, $4, $5, $6)
            """,
            [id.sql, row.sql, ground.sql, document.sql, staff.sql, now.sql]
        )
    }

    public func decideFraud(
        _ proposal: Identifier,
        isConfirmed: Bool,
        reason: String,
        by staff: Identifier,
        at now: Instant
    ) throws {
        let decision = isConfirmed ? "confirmed" : "refused"
        try run(
            """
            INSERT INTO fraud_decisions (proposal, decision, reason, decided_by, decided_at)
            VALUES ($1, $2, $3, $4, $5)
            """,
            [proposal.sql, decision.sql, reason.sql, staff.sql, now.sql]
        )
    }

    /// The one that waits for a second person; nil when none does.
    public func openFraudProposal(onRow row: Identifier) throws -> FraudProposal? {
        try first(FraudProposal.self, Self.openFraud + " WHERE p.roster_row = $1 AND \(Self.isOpenFraud)", [row.sql])
    }

    /// Those about a person's rows that wait for a second person.
    public func openFraudProposals(about person: Identifier) throws -> [FraudProposal] {
        let sql = """
            \(Self.openFraud) JOIN roster_rows r ON r.id = p.roster_row
            WHERE r.person = $1 AND \(Self.isOpenFraud) ORDER BY p.id
            """
        return try rows(of: FraudProposal.self, sql, [person.sql])
    }

    /// Rows that are shown anew elsewhere count as neither.
    public func removalCounts(of batch: Identifier) throws -> RemovalCounts {
        let sql = """
            SELECT count(x.objection), count(*) - count(x.objection) - count(s.old_row) FROM roster_rows r
            JOIN row_removals x ON x.roster_row = r.id LEFT JOIN row_restarts s ON s.old_row = r.id WHERE r.batch = $1
            """
        return try first(RemovalCounts.self, sql, [batch.sql]) ?? RemovalCounts(objected: 0, fraud: 0)
    }

    private static var openFraud: String {
        """
        SELECT p.id, p.roster_row, p.ground, p.document_number, p.proposed_by, f.name, p.proposed_at
        FROM fraud_proposals p JOIN staff f ON f.id = p.proposed_by
        """
    }

    /// Whether nobody decided on the proposal `p`.
    static var isOpenFraud: String {
        "NOT EXISTS (SELECT 1 FROM fraud_decisions d WHERE d.proposal = p.id)"
    }
}

extension FraudProposal: StoredRecord {
    public init(_ columns: inout Columns) throws {
        id = try columns.next()
        row = try columns.next()
        ground = try columns.next()
        documentNumber = try columns.next()
        proposer = try columns.next()
        proposerName = try columns.next()
        at = try columns.next()
    }
}

extension RemovalCounts: StoredRecord {
    public init(_ columns: inout Columns) throws {
        (objected, fraud) = (try columns.next(), try columns.next())
    }
}
