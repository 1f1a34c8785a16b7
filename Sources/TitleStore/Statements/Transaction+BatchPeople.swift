public import TitleModel

/// A decision on an objection with its reason, and who took it.
public struct DecidedObjection: Equatable, Sendable {
    public let decision: ObjectionDecision
    public let reason: String
    public let decider: String
    public let at: Instant
}

extension Transaction {
    /// Decisions on an objection in the order they were taken.
    public func decided(on objection: Identifier) throws -> [DecidedObjection] {
        try rows(
            of: DecidedObjection.self,
            """
            SELECT d.decision, d.reason, s.name, d.decided_at FROM objection_decisions d
            JOIN staff s ON s.id = d.decided_by WHERE d.objection = $1 ORDER BY d.rowid
            """,
            [objection.sql]
        )
    }

    /// Who took which step on a batch, in the order of the steps (INT7).
    public func peopleBehind(batch: Identifier) throws -> [CertificateTrail.Acted] {
        try rows(
            of: CertificateTrail.Acted.self,
            """
            WITH acts (staff, step, at) AS (
                SELECT imported_by, 'imported-roster', imported_at FROM batches WHERE id = $1
                UNION ALL SELECT discarded_by, 'discarded-roster', discarded_at FROM batch_discards WHERE batch = $1
                UNION ALL SELECT stated_by, 'stated-paper', max(stated_at) FROM batch_papers
                    WHERE batch = $1 GROUP BY stated_by
                UNION ALL SELECT opened_by, 'opened-publicity', opened_at FROM publicities WHERE batch = $1
                UNION ALL SELECT k.corrected_by, 'corrected-row', k.corrected_at FROM publicity_corrections k
                    JOIN publicities p ON p.id = k.publicity WHERE p.batch = $1
                UNION ALL SELECT s.restarted_by, 'restarted-row', s.restarted_at FROM row_restarts s
                    JOIN roster_rows r ON r.id = s.old_row WHERE r.batch = $1 OR s.batch = $1
                UNION ALL SELECT w.withdrawn_by, 'withdrew-publicity', w.withdrawn_at FROM publicity_withdrawals w
                    JOIN publicities p ON p.id = w.publicity WHERE p.batch = $1
                UNION ALL SELECT c.closed_by, 'closed-publicity', c.closed_at FROM publicity_closings c
                    JOIN publicities p ON p.id = c.publicity WHERE p.batch = $1
                UNION ALL SELECT d.decided_by, 'decided-objection', d.decided_at FROM objection_decisions d
                    JOIN objections o ON o.id = d.objection JOIN publicities p ON p.id = o.publicity
                    WHERE p.batch = $1
                UNION ALL SELECT submitted_by, 'submitted-filing', submitted_at FROM filings WHERE batch = $1
                UNION ALL SELECT t.taken_by, t.event || '-filing', t.taken_at FROM filing_steps t
                    JOIN filings f ON f.id = t.filing WHERE f.batch = $1
                UNION ALL SELECT a.accepted_by, 'accepted-filing', a.accepted_at FROM filing_acceptances a
                    JOIN filings f ON f.id = a.filing WHERE f.batch = $1
                UNION ALL SELECT a.entered_by, 'entered-approval', coalesce((SELECT e.entered_at FROM approval_entries e
                    JOIN approval_entry_ends x ON x.entry = e.id WHERE x.batch = a.batch), a.confirmed_at)
                    FROM approvals a WHERE a.batch = $1
                UNION ALL SELECT c.signer, 'signed-link', c.at FROM chain_signatures c
                    WHERE substr(c.subject, 1, 26) = $1
                    OR substr(c.subject, 1, 26) IN (SELECT f.id FROM filings f WHERE f.batch = $1)
                    OR substr(c.subject, 1, 26) IN (SELECT x.entry FROM approval_entry_ends x WHERE x.batch = $1)
                UNION ALL SELECT confirmed_by, 'confirmed-approval', confirmed_at FROM approvals WHERE batch = $1
                UNION ALL SELECT h.ordered_by, 'ordered-held-row', h.ordered_at FROM roster_rows r
                    JOIN orders o ON o.roster_row = r.id JOIN held_row_orders h ON h.order_id = o.id
                    WHERE r.batch = $1 GROUP BY h.ordered_by, h.ordered_at)
            SELECT s.name, s.body, acts.step, acts.at FROM acts JOIN staff s ON s.id = acts.staff
            ORDER BY acts.at, acts.step DESC
            """,
            [batch.sql]
        )
    }
}

extension DecidedObjection: StoredRecord {
    public init(_ columns: inout Columns) throws {
        decision = try columns.next()
        reason = try columns.next()
        decider = try columns.next()
        at = try columns.next()
    }
}
