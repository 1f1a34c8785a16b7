public import TitleModel

extension Transaction {
    /// Writes a step on a filing, and the rows that it takes out.
    public func insert(_ step: NewFilingStep) throws {
        try run(
            "INSERT INTO filing_steps (id, filing, event, reason, taken_by, taken_at) VALUES ($1, $2, $3, $4, $5, $6)",
            [step.id.sql, step.filing.sql, step.event.sql, step.reason.sql, step.takenBy.sql, step.takenAt.sql]
        )
        for row in step.rows {
            try run(
                "INSERT INTO filing_row_ends (filing, roster_row, step) VALUES ($1, $2, $3)",
                [step.filing.sql, row.sql, step.id.sql]
            )
        }
    }

    /// The steps on a filing in the order in which they were taken, whatever the clock said then.
    public func steps(of filing: Identifier) throws -> [FilingStep] {
        try rows(
            of: WrittenStep.self,
            """
            SELECT t.id, t.event, \(StaffMember.columns(of: "s", at: "t.taken_at")), t.taken_at, t.reason FROM filing_steps t
            JOIN staff s ON s.id = t.taken_by WHERE t.filing = $1 ORDER BY t.rowid
            """,
            [filing.sql]
        ).map { step in
            FilingStep(
                id: step.id,
                event: step.event,
                by: step.by,
                at: step.at,
                reason: step.reason,
                lines: try lines(takenOutBy: step.id)
            )
        }
    }

    private func lines(takenOutBy step: Identifier) throws -> [Int] {
        let sql = """
            SELECT r.line FROM filing_row_ends e JOIN roster_rows r ON r.id = e.roster_row
            WHERE e.step = $1 ORDER BY r.line
            """
        return try values(Int.self, sql, [step.sql])
    }

    /// How many rows a filing holds that no step took out.
    func heldRows(of filing: Identifier) throws -> Int {
        let sql = """
            SELECT (SELECT count(*) FROM filing_rows WHERE filing = $1)
                - (SELECT count(*) FROM filing_row_ends WHERE filing = $1)
            """
        return try value(Int.self, sql, [filing.sql]) ?? 0
    }

    /// Whether rows of a batch were given back and neither filed again nor refused, nor removed or shown anew elsewhere.
    public func hasReturnedRows(_ batch: Identifier) throws -> Bool {
        try value(Identifier.self, Self.returnedRows("$1"), [batch.sql]) != nil
    }

    static func returnedRows(_ batch: String) -> String {
        """
        SELECT r.id FROM roster_rows r JOIN filing_row_ends e ON e.roster_row = r.id
        JOIN filing_steps s ON s.id = e.step
        WHERE r.batch = \(batch) AND s.event = 'return' AND NOT \(isFiled)
        AND NOT EXISTS (SELECT 1 FROM row_removals m WHERE m.roster_row = r.id)
        LIMIT 1
        """
    }
}

/// A step on a filing as it is taken.
public struct NewFilingStep: Sendable {
    public let id: Identifier
    public let filing: Identifier
    public let event: FilingProgress.Event
    public let reason: String
    public let takenBy: Identifier
    public let takenAt: Instant
    /// Those that it takes out of the filing.
    public let rows: [Identifier]

    public init(
        id: Identifier,
        filing: Identifier,
        event: FilingProgress.Event,
        reason: String,
        takenBy: Identifier,
        takenAt: Instant,
        rows: [Identifier]
    ) {
        self.id = id
        self.filing = filing
        self.event = event
        self.reason = reason
        self.takenBy = takenBy
        self.takenAt = takenAt
        self.rows = rows
    }
}

extension FilingProgress.Event: StoredCase {}

private struct WrittenStep: StoredRecord {
    let id: Identifier
    let event: FilingProgress.Event
    let by: StaffMember
    let at: Instant
    let reason: String

    init(_ columns: inout Columns) throws {
        id = try columns.next()
        event = try columns.next()
        by = try StaffMember(&columns)
        at = try columns.next()
        reason = try columns.next()
    }
}
