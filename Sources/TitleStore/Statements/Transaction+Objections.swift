public import TitleModel

/// An objection raised during publicity (举报), with what was decided on it so far.
public struct Objection: Equatable, Sendable {
    public let id: Identifier
    public let publicity: Identifier
    /// The row it concerns; nil when it concerns the batch.
    public let row: Identifier?
    /// What the person who raised it was given to ask by.
    public let receipt: String
    public let statement: String
    public let contact: String?
    public let raisedAt: Instant

    public init(
        id: Identifier,
        publicity: Identifier,
        row: Identifier?,
        receipt: String,
        statement: String,
        contact: String?,
        raisedAt: Instant
    ) {
        self.id = id
        self.publicity = publicity
        self.row = row
        self.receipt = receipt
        self.statement = statement
        self.contact = contact
        self.raisedAt = raisedAt
    }
}

extension Transaction {
    public func insert(_ objection: Objection) throws {
        try run(
            """
            INSERT INTO objections (id, publicity, roster_row, receipt, statement, contact, raised_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            """,
            [
                objection.id.sql, objection.publicity.sql, objection.row.sql, objection.receipt.sql,
                objection.statement.sql, objection.contact.sql, objection.raisedAt.sql,
            ]
        )
    }

    public func objection(_ id: Identifier) throws -> Objection? {
        try first(Objection.self, Self.objections + " WHERE id = $1", [id.sql])
    }

    public func objection(receipt: String) throws -> Objection? {
        try first(Objection.self, Self.objections + " WHERE receipt = $1", [receipt.sql])
    }

    /// What one person raised at once, an objection a row: they share a receipt, the further ones with `/2` and so on.
    public func objections(underReceipt receipt: String) throws -> [Objection] {
        let sql =
            Self.objections + """
                 WHERE receipt = $1 OR (receipt > $1 || '/' AND receipt < $1 || '0') ORDER BY id
                """
        return try rows(of: Objection.self, sql, [receipt.sql])
    }

    /// Objections to a notice that still wait for a final decision.
    public func undecidedObjections(to publicity: Identifier) throws -> Int {
        try value(
            Int.self,
            """
            SELECT count(*) FROM objections o WHERE o.publicity = $1 AND NOT EXISTS (SELECT 1 FROM objection_decisions d
                WHERE d.objection = o.id AND d.decision <> 'admitted')
            """,
            [publicity.sql]
        ) ?? 0
    }

    public func objections(of publicity: Identifier) throws -> [Objection] {
        let sql = Self.objections + " WHERE publicity = $1 ORDER BY raised_at, id"
        return try rows(of: Objection.self, sql, [publicity.sql])
    }

    /// Decisions on an objection in the order they were taken.
    public func decisions(on objection: Identifier) throws -> [ObjectionDecision] {
        try values(
            ObjectionDecision.self,
            "SELECT decision FROM objection_decisions WHERE objection = $1 ORDER BY rowid",
            [objection.sql]
        )
    }

    public func insert(
        _ decision: ObjectionDecision,
        on objection: Identifier,
        reason: String,
        by staff: Identifier,
        at now: Instant
    ) throws {
        try run(
            """
            INSERT INTO objection_decisions (objection, decision, reason, decided_by, decided_at)
            VALUES ($1, $2, $3, $4, $5)
            """,
            [objection.sql, decision.sql, reason.sql, staff.sql, now.sql]
        )
    }

    public func insertRemoval(
        of row: Identifier,
        after objection: Identifier?,
        reason: String,
        by staff: Identifier,
        at now: Instant
    ) throws {
        try run(
            """
            INSERT INTO row_removals (roster_row, objection, reason, removed_by, removed_at)
            VALUES ($1, $2, $3, $4, $5)
            """,
            [row.sql, objection.sql, reason.sql, staff.sql, now.sql]
        )
    }

    private static var objections: String {
        "SELECT id, publicity, roster_row, receipt, statement, contact, raised_at FROM objections"
    }
}

extension ObjectionDecision: StoredCase {}

extension Objection: StoredRecord {
    public init(_ columns: inout Columns) throws {
        id = try columns.next()
        publicity = try columns.next()
        row = try columns.next()
        receipt = try columns.next()
        statement = try columns.next()
        contact = try columns.next()
        raisedAt = try columns.next()
    }
}
