public import TitleModel

extension Transaction {
    /// The batches of a scope, the latest first, all in one statement: `limit` of them after `skipping` the latest.
    ///
    /// With `day` only those that are not filed or approved yet, or whose review ended on that day or later.
    public func batchStandings(
        in scope: BatchScope,
        since day: CivilDate? = nil,
        limit: Int,
        skipping: Int = 0
    ) throws -> [BatchStanding] {
        var (condition, values) = scope.condition()
        if let day {
            values.append(day.sql)
            condition += " AND (b.review_end >= $\(values.count) OR \(Self.isUnfinished))"
        }
        let sql = """
            \(Self.standings) WHERE \(condition) ORDER BY b.imported_at DESC, b.id DESC
            LIMIT $\(values.count + 1) OFFSET $\(values.count + 2)
            """
        return try rows(of: BatchStanding.self, sql, values + [limit.sql, skipping.sql])
    }

    public func batchCount(in scope: BatchScope) throws -> Int {
        let (condition, values) = scope.condition()
        let sql = "SELECT count(*) FROM batches b JOIN staff s ON s.id = b.imported_by WHERE \(condition)"
        return try value(Int.self, sql, values) ?? 0
    }

    /// How many certificates each of these batches has, those no longer in force too.
    public func certificateCounts(of batches: [Identifier]) throws -> [Identifier: Int] {
        guard !batches.isEmpty else { return [:] }
        let places = batches.indices.map { "$\($0 + 1)" }.joined(separator: ", ")
        let counted = try rows(
            of: CountedBatch.self,
            """
            SELECT r.batch, count(*) FROM roster_rows r JOIN orders o ON o.roster_row = r.id
            JOIN title_certificates c ON c.number = o.number WHERE r.batch IN (\(places)) GROUP BY r.batch
            """,
            batches.map(\.sql)
        )
        return Dictionary(counted.map { ($0.batch, $0.count) }) { first, _ in first }
    }

    /// How many of each series passed, removed rows left out, in the batches of a scope whose review ended on that day or
    /// later.
    public func passedBySeries(in scope: BatchScope, since day: CivilDate) throws -> [PassedInSeries] {
        let (condition, values) = scope.condition()
        let sql = """
            SELECT r.batch, t.series_name, count(*) FROM batches b JOIN staff s ON s.id = b.imported_by
            JOIN roster_rows r ON r.batch = b.id JOIN titles t ON t.code = r.title
            WHERE \(condition) AND b.review_end >= $\(values.count + 1)
            AND NOT EXISTS (SELECT 1 FROM row_removals x WHERE x.roster_row = r.id) GROUP BY r.batch, t.series_name
            """
        return try rows(of: PassedInSeries.self, sql, values + [day.sql])
    }

    /// Which bodies took in results of which year that are filed, as those whose review ended on that day or later; none that was
    /// discarded.
    public func reviewedYears(since day: CivilDate) throws -> [ReviewedYear] {
        try rows(
            of: ReviewedYear.self,
            """
            SELECT DISTINCT b.reviewing_body, substr(b.review_end, 1, 4) FROM batches b
            WHERE b.level <> $1 AND b.review_end >= $2
            AND NOT EXISTS (SELECT 1 FROM batch_discards g WHERE g.batch = b.id)
            """,
            [TitleLevel.senior.sql, day.sql]
        )
    }

    static var isUnfinished: String {
        """
        (NOT EXISTS (SELECT 1 FROM approvals a WHERE a.batch = b.id) AND NOT EXISTS (SELECT 1 FROM filings f
            JOIN filing_acceptances a ON a.filing = f.id WHERE f.batch = b.id)
            AND NOT EXISTS (SELECT 1 FROM batch_discards g WHERE g.batch = b.id))
        """
    }

    /// Whether something of the filing f waits to be decided.
    static var openFiling: String {
        """
        NOT EXISTS (SELECT 1 FROM filing_acceptances a WHERE a.filing = f.id)
            AND EXISTS (SELECT 1 FROM filing_rows h WHERE h.filing = f.id AND NOT EXISTS (SELECT 1
                FROM filing_row_ends e WHERE e.filing = h.filing AND e.roster_row = h.roster_row))
        """
    }

    static var standings: String {
        """
        SELECT b.id, b.reviewing_body, b.level, b.rule_set, b.review_end, p.opened_at, p.earliest_close, c.closed_at,
            (SELECT count(*) FROM filings f WHERE f.batch = b.id AND \(openFiling)),
            (SELECT count(*) FROM filings f JOIN filing_acceptances a ON a.filing = f.id WHERE f.batch = b.id),
            (SELECT s.event FROM filings f JOIN filing_steps s ON s.filing = f.id
                WHERE f.batch = b.id AND s.event <> 'receive' ORDER BY f.rowid DESC, s.rowid DESC LIMIT 1),
            EXISTS (\(returnedRows("b.id"))),
            EXISTS (SELECT 1 FROM publicity_withdrawals w WHERE w.publicity = p.id),
            EXISTS (SELECT 1 FROM batch_discards g WHERE g.batch = b.id),
            v.document_number, v.document_date,
            CASE WHEN v.id IS NULL THEN 0 WHEN v.is_external = 1 THEN (\(externalRowsWaiting)) ELSE (SELECT count(*) FROM roster_rows r JOIN orders o ON o.roster_row = r.id
                WHERE r.batch = b.id
                AND NOT EXISTS (SELECT 1 FROM title_certificates t WHERE t.number = o.number)) END,
            (SELECT count(*) FROM roster_rows r WHERE r.batch = b.id),
            (SELECT count(*) FROM row_removals x JOIN roster_rows r ON r.id = x.roster_row WHERE r.batch = b.id),
            (SELECT count(*) FROM objections o WHERE o.publicity = p.id AND \(openObjection)),
            CASE WHEN EXISTS (SELECT 1 FROM objections o WHERE o.publicity = p.id AND o.roster_row IS NULL
                    AND \(openObjection))
                THEN (SELECT count(*) FROM roster_rows r WHERE r.batch = b.id
                    AND NOT EXISTS (SELECT 1 FROM row_removals x WHERE x.roster_row = r.id))
                ELSE (SELECT count(DISTINCT o.roster_row) FROM objections o WHERE o.publicity = p.id
                    AND \(openObjection)) END,
            n.id IS NOT NULL, n.document_date, n.from_day, n.people, n.applicants
        FROM batches b JOIN staff s ON s.id = b.imported_by
        LEFT JOIN publicities p ON p.batch = b.id LEFT JOIN publicity_closings c ON c.publicity = p.id
        LEFT JOIN approvals v ON v.batch = b.id
        LEFT JOIN batch_papers n ON n.id = (SELECT m.id FROM batch_papers m
            WHERE m.batch = b.id AND m.kind = 'review-plan' ORDER BY m.rowid DESC LIMIT 1)
        """
    }

    /// How many rows of the batch b wait for the region's own certificate under the approval v; whom a ban held back on the
    /// document's day or since then is none of them.
    private static var externalRowsWaiting: String {
        """
        SELECT count(*) FROM roster_rows r WHERE r.batch = b.id
            AND NOT EXISTS (SELECT 1 FROM row_removals x WHERE x.roster_row = r.id)
            AND NOT EXISTS (SELECT 1 FROM external_certificates e WHERE e.roster_row = r.id)
            AND NOT EXISTS (SELECT 1 FROM standing_bans h WHERE h.person = r.person
                AND (h.until_day >= v.document_date OR r.qualified_on BETWEEN h.from_day AND h.until_day))
        """
    }

    /// Of the objection `o`.
    private static var openObjection: String {
        """
        NOT EXISTS (SELECT 1 FROM objection_decisions d WHERE d.objection = o.id AND d.decision <> 'admitted')
        """
    }
}

extension BatchScope {
    /// Of the batch `b`, which the person `s` took in; the row that a conversion became is in no list of batches.
    ///
    /// Its values are numbered from `first` on.
    func condition(from first: Int = 1) -> (String, [SQLValue]) {
        let (condition, values) = condition(["b.reviewing_body = $\(first)", "s.body = $\(first)"], from: first)
        return ("\(condition) AND NOT EXISTS (SELECT 1 FROM conversion_rows k WHERE k.batch = b.id)", values)
    }

    /// Of the certificate `c` that a row of the batch `b` has.
    func certificateCondition() -> (String, [SQLValue]) {
        let imported = "EXISTS (SELECT 1 FROM staff s WHERE s.id = b.imported_by AND s.body = $1)"
        return condition(["b.reviewing_body = $1", imported, "substr(c.number, 1, 6) = $1"], from: 1)
    }

    /// Of the certificate of a case `c`; who took its list in has no business with its cases.
    func caseCondition() -> (String, [SQLValue]) {
        condition(["b.reviewing_body = $1", "substr(c.number, 1, 6) = $1"], from: 1)
    }

    private func condition(_ own: [String], from first: Int) -> (String, [SQLValue]) {
        var parts = own
        var values = [body.sql]
        for origin in filedFrom {
            let next = first + values.count
            parts.append("(b.reviewing_body = $\(next) AND b.level = $\(next + 1))")
            values += [origin.body.sql, origin.level.sql]
        }
        return ("(\(parts.joined(separator: " OR ")))", values)
    }
}

/// How many of a batch passed in a series.
public struct PassedInSeries: Equatable, Sendable, StoredRecord {
    public let batch: Identifier
    public let series: String
    public let count: Int

    public init(_ columns: inout Columns) throws {
        batch = try columns.next()
        series = try columns.next()
        count = try columns.next()
    }
}

/// That a body took in results of a year.
public struct ReviewedYear: Hashable, Sendable, StoredRecord {
    public let body: BodyCode
    public let year: Int

    public init(body: BodyCode, year: Int) { (self.body, self.year) = (body, year) }

    public init(_ columns: inout Columns) throws {
        body = try columns.next()
        let text: String = try columns.next()
        year = Int(text) ?? 0
    }
}

private struct CountedBatch: StoredRecord {
    let batch: Identifier
    let count: Int

    init(_ columns: inout Columns) throws {
        batch = try columns.next()
        count = try columns.next()
    }
}
