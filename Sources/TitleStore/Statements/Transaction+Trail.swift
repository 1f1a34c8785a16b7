public import TitleModel

extension Transaction {
    /// From a certificate back to everything it rests on (FIL16); nil when no such number was ordered.
    public func trail(of number: CertificateNumber) throws -> CertificateTrail? {
        let row = try value(Identifier.self, "SELECT roster_row FROM orders WHERE number = $1", [number.sql])
        guard let row, let result = try result(row), let record = try batch(result.batch) else { return nil }
        return CertificateTrail(
            result: try corrected(result, in: number),
            batch: record.batch,
            rosterFile: record.fileName,
            earlier: try earlierCertificate(of: row),
            later: try laterCertificates(of: number),
            publicity: try publicity(of: result.batch),
            objections: try objected(row, in: result.batch),
            papers: try papers(of: result.batch),
            people: try peopleBehind(number)
        )
    }

    private func objected(_ row: Identifier, in batch: Identifier) throws -> [CertificateTrail.Objected] {
        let sql = """
            SELECT o.id, o.publicity, o.roster_row, o.receipt, o.statement, o.contact, o.raised_at
            FROM objections o JOIN publicities p ON p.id = o.publicity
            WHERE p.batch = $1 AND (o.roster_row IS NULL OR o.roster_row = $2) ORDER BY o.raised_at, o.id
            """
        return try rows(of: Objection.self, sql, [batch.sql, row.sql]).map { objection in
            CertificateTrail.Objected(receipt: objection.receipt, decisions: try decisions(on: objection.id))
        }
    }

    /// Who took which step, in the order of the steps (INT7, INT8).
    public func peopleBehind(_ number: CertificateNumber) throws -> [CertificateTrail.Acted] {
        try rows(
            of: CertificateTrail.Acted.self,
            """
            WITH found AS (SELECT r.id, r.batch, o.filing, o.approval FROM orders o
                JOIN roster_rows r ON r.id = o.roster_row WHERE o.number = $1),
            acts (staff, step, at) AS (
                SELECT b.imported_by, 'imported-roster', b.imported_at FROM found JOIN batches b ON b.id = found.batch
                UNION ALL SELECT p.stated_by, 'stated-paper', max(p.stated_at) FROM found
                    JOIN batch_papers p ON p.batch = found.batch GROUP BY p.stated_by
                UNION ALL SELECT p.opened_by, 'opened-publicity', p.opened_at FROM found
                    JOIN publicities p ON p.batch = found.batch
                UNION ALL SELECT k.corrected_by, 'corrected-row', k.corrected_at FROM found
                    JOIN publicity_corrections k ON k.roster_row = found.id
                UNION ALL SELECT s.restarted_by, 'restarted-row', s.restarted_at FROM found
                    JOIN row_restarts s ON s.batch = found.batch
                UNION ALL SELECT c.closed_by, 'closed-publicity', c.closed_at FROM found
                    JOIN publicities p ON p.batch = found.batch JOIN publicity_closings c ON c.publicity = p.id
                UNION ALL SELECT d.decided_by, 'decided-objection', d.decided_at FROM found
                    JOIN publicities p ON p.batch = found.batch JOIN objections o ON o.publicity = p.id
                        AND (o.roster_row IS NULL OR o.roster_row = found.id)
                    JOIN objection_decisions d ON d.objection = o.id
                UNION ALL SELECT f.submitted_by, 'submitted-filing', f.submitted_at FROM found
                    JOIN filings f ON f.id = found.filing
                UNION ALL SELECT t.taken_by, t.event || '-filing', t.taken_at FROM found
                    JOIN filing_rows f ON f.roster_row = found.id JOIN filing_steps t ON t.filing = f.filing
                    WHERE t.event IN ('receive', 'withdraw') OR EXISTS (SELECT 1 FROM filing_row_ends e
                        WHERE e.step = t.id AND e.roster_row = found.id)
                UNION ALL SELECT a.accepted_by, 'accepted-filing', a.accepted_at FROM found
                    JOIN filing_acceptances a ON a.filing = found.filing
                UNION ALL SELECT a.entered_by, 'entered-approval', coalesce((SELECT e.entered_at FROM approval_entries e
                    JOIN approval_entry_ends x ON x.entry = e.id WHERE x.batch = a.batch), a.confirmed_at)
                    FROM found JOIN approvals a ON a.id = found.approval
                UNION ALL SELECT c.signer, 'signed-link', c.at FROM found JOIN chain_signatures c
                    ON substr(c.subject, 1, 26) IN (found.batch, found.filing,
                        (SELECT x.entry FROM approval_entry_ends x WHERE x.batch = found.batch))
                UNION ALL SELECT a.confirmed_by, 'confirmed-approval', a.confirmed_at FROM found
                    JOIN approvals a ON a.id = found.approval
                UNION ALL SELECT h.ordered_by, 'ordered-held-row', h.ordered_at FROM found
                    JOIN orders o ON o.roster_row = found.id JOIN held_row_orders h ON h.order_id = o.id)
            SELECT s.name, s.body, acts.step, acts.at FROM acts JOIN staff s ON s.id = acts.staff
            ORDER BY acts.at, acts.step DESC
            """,
            [number.sql]
        )
    }
}

extension CertificateTrail.Step: StoredCase {}

extension CertificateTrail.Acted: StoredRecord {
    public init(_ columns: inout Columns) throws {
        self.init(
            name: try columns.next(),
            body: try columns.next(),
            step: try columns.next(),
            at: try columns.next()
        )
    }
}
