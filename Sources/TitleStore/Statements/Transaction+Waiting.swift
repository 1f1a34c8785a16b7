public import TitleModel

extension Transaction {
    /// The objections about a body's batches that have no outcome yet, the oldest first.
    public func waitingObjections(of body: BodyCode, limit: Int) throws -> [WaitingObjection] {
        try rows(
            of: WaitingObjection.self,
            """
            SELECT o.id, o.receipt, p.batch, o.raised_at,
                EXISTS (SELECT 1 FROM objection_decisions d WHERE d.objection = o.id)
            FROM objections o JOIN publicities p ON p.id = o.publicity JOIN batches b ON b.id = p.batch
            WHERE b.reviewing_body = $1 AND NOT EXISTS (SELECT 1 FROM objection_decisions d
                WHERE d.objection = o.id AND d.decision <> 'admitted')
            ORDER BY o.raised_at, o.id LIMIT $2
            """,
            [body.sql, limit.sql]
        )
    }

    /// The filings that were sent to a body and wait for its acceptance, the oldest first.
    public func waitingFilings(at body: BodyCode, limit: Int) throws -> [WaitingFiling] {
        try rows(
            of: WaitingFiling.self,
            """
            SELECT f.id, f.batch, b.imported_by, f.submitted_by, f.submitted_at FROM filings f
            JOIN batches b ON b.id = f.batch WHERE f.filing_body = $1
            AND \(Self.openFiling)
            ORDER BY f.submitted_at, f.id LIMIT $2
            """,
            [body.sql, limit.sql]
        )
    }

    /// The open cases about certificates that a body issued, the oldest first.
    public func waitingCases(of issuer: BodyCode, limit: Int) throws -> [WaitingCase] {
        try rows(
            of: WaitingCase.self,
            """
            SELECT c.id, c.number, c.proposed_by, c.proposed_at FROM open_status_cases q
            JOIN status_cases c ON c.id = q.status_case WHERE substr(c.number, 1, 6) = $1
            ORDER BY c.id LIMIT $2
            """,
            [issuer.sql, limit.sql]
        )
    }

    /// What those of a body's batches have of papers that are not filed yet.
    public func papersHeld(byBatchesOf body: BodyCode) throws -> [BatchPapersHeld] {
        let kinds = try rows(of: HeldPaper.self, Self.heldPapers, [body.sql])
        let routes = try rows(of: CountedRoute.self, Self.countedRoutes, [body.sql])
        let byBatch = Dictionary(grouping: kinds, by: \.batch).mapValues { Set($0.map(\.kind)) }
        return Dictionary(grouping: routes, by: \.batch).map { batch, counted in
            let recognised = counted.filter { $0.route == .recognition }.reduce(0) { $0 + $1.people }
            return BatchPapersHeld(
                batch: batch,
                kinds: byBatch[batch] ?? [],
                reviewed: counted.reduce(0) { $0 + $1.people } - recognised,
                recognised: recognised
            )
        }
    }

    /// The same as `endedBatch`, of the batch `b`.
    private static var endedOwnBatch: String { endedBatch.replacing("r.batch", with: "b.id") }

    private static var heldPapers: String {
        """
        SELECT DISTINCT m.batch, m.kind FROM batches b JOIN batch_papers m ON m.batch = b.id
        WHERE b.reviewing_body = $1 AND b.level <> 'senior' AND NOT \(endedOwnBatch)
        AND NOT EXISTS (SELECT 1 FROM filings f WHERE f.batch = b.id)
        """
    }

    private static var countedRoutes: String {
        """
        SELECT r.batch, r.route, count(*) FROM batches b JOIN roster_rows r ON r.batch = b.id
        WHERE b.reviewing_body = $1 AND b.level <> 'senior' AND NOT \(endedOwnBatch)
        AND NOT EXISTS (SELECT 1 FROM filings f WHERE f.batch = b.id)
        AND NOT EXISTS (SELECT 1 FROM row_removals x WHERE x.roster_row = r.id)
        GROUP BY r.batch, r.route
        """
    }
}

private struct HeldPaper: StoredRecord {
    let batch: Identifier
    let kind: BatchPaper.Kind

    init(_ columns: inout Columns) throws {
        batch = try columns.next()
        kind = try columns.next()
    }
}

private struct CountedRoute: StoredRecord {
    let batch: Identifier
    let route: AcquisitionRoute
    let people: Int

    init(_ columns: inout Columns) throws {
        batch = try columns.next()
        route = try columns.next()
        people = try columns.next()
    }
}
