public import TitleModel

/// That a batch was discarded before it was shown, why and by whom.
public struct BatchDiscard: Equatable, Sendable {
    public let reason: String
    public let by: String
    public let at: Instant
}

extension Transaction {
    public func insertDiscard(
        of batch: Identifier,
        reason: String,
        by staff: Identifier,
        at now: Instant
    ) throws {
        try run(
            "INSERT INTO batch_discards (batch, reason, discarded_by, discarded_at) VALUES ($1, $2, $3, $4)",
            [batch.sql, reason.sql, staff.sql, now.sql]
        )
    }

    /// Nil unless the batch was discarded.
    public func discard(of batch: Identifier) throws -> BatchDiscard? {
        let sql = """
            SELECT d.reason, s.name, d.discarded_at FROM batch_discards d JOIN staff s ON s.id = d.discarded_by
            WHERE d.batch = $1
            """
        return try first(BatchDiscard.self, sql, [batch.sql])
    }

    /// Whether the batch of the row `r` leads nowhere: it was discarded, or its notice withdrawn.
    static var endedBatch: String {
        """
        (EXISTS (SELECT 1 FROM batch_discards d WHERE d.batch = r.batch)
            OR EXISTS (SELECT 1 FROM publicities p JOIN publicity_withdrawals w ON w.publicity = p.id
                WHERE p.batch = r.batch))
        """
    }

    /// Whether the register knows a person's name by another row than those that lead nowhere or are that batch's, or by a
    /// confirmed change.
    ///
    /// Such a name changes by an event with its proof alone.
    public func isNameSettled(of person: Identifier, outside batch: Identifier? = nil) throws -> Bool {
        let sql = """
            SELECT EXISTS (SELECT 1 FROM roster_rows r WHERE r.person = $1 AND r.batch <> $2
                AND NOT \(Self.endedBatch)
                AND NOT EXISTS (SELECT 1 FROM row_restarts s WHERE s.old_row = r.id AND s.batch = $2))
            OR EXISTS (SELECT 1 FROM person_changes c JOIN person_change_decisions k ON k.change = c.id
                WHERE c.person = $1 AND c.kind = 'name' AND k.decision = 'confirmed')
            """
        return try value(Bool.self, sql, [person.sql, (batch?.text ?? "").sql]) ?? false
    }
}

extension BatchDiscard: StoredRecord {
    public init(_ columns: inout Columns) throws {
        (reason, by, at) = (try columns.next(), try columns.next(), try columns.next())
    }
}
