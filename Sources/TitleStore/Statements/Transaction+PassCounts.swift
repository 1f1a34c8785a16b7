public import TitleModel

/// How many passed at a body in a year, of one level and series, put forward by one clause (FIL15, CER11).
public struct PassCount: Equatable, Sendable {
    public let body: BodyCode
    /// In which the review ended.
    public let year: Int
    public let level: TitleLevel
    public let series: String
    /// The clause by which they were put forward (申报依据); empty for the ordinary conditions.
    public let basis: String
    public let passed: Int
}

extension Transaction {
    /// The rows that were not removed, of batches that were neither discarded nor withdrawn, the latest year first.
    public func passCounts() throws -> [PassCount] {
        try rows(
            of: PassCount.self,
            """
            SELECT b.reviewing_body, CAST(substr(b.review_end, 1, 4) AS INTEGER), b.level, t.series_name,
                coalesce(r.ground, ''), count(*)
            FROM batches b JOIN roster_rows r ON r.batch = b.id JOIN titles t ON t.code = r.title
            WHERE NOT EXISTS (SELECT 1 FROM row_removals x WHERE x.roster_row = r.id) AND NOT \(Self.endedBatch)
            GROUP BY 1, 2, 3, 4, 5 ORDER BY 2 DESC, 1, 3, 4, 5
            """,
            []
        )
    }
}

extension Transaction {
    /// How many passed by each clause, all series together, of the batches of a scope whose review ended on that day or later;
    /// `series` is empty.
    public func passedByBasis(in scope: BatchScope, since day: CivilDate) throws -> [PassCount] {
        let (condition, values) = scope.condition()
        let sql = """
            SELECT b.reviewing_body, CAST(substr(b.review_end, 1, 4) AS INTEGER), b.level, '', coalesce(r.ground, ''), count(*)
            FROM batches b JOIN staff s ON s.id = b.imported_by JOIN roster_rows r ON r.batch = b.id
            WHERE \(condition) AND b.review_end >= $\(values.count + 1) AND NOT \(Self.endedBatch)
            AND NOT EXISTS (SELECT 1 FROM row_removals x WHERE x.roster_row = r.id)
            GROUP BY 1, 2, 3, 5 ORDER BY 2 DESC, 1, 3, 5
            """
        return try rows(of: PassCount.self, sql, values + [day.sql])
    }
}

extension PassCount: StoredRecord {
    public init(_ columns: inout Columns) throws {
        body = try columns.next()
        year = try columns.next()
        level = try columns.next()
        series = try columns.next()
        basis = try columns.next()
        passed = try columns.next()
    }
}
