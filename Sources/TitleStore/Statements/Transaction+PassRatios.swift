public import TitleModel

/// How many passed of those who applied at a body in a year, of one level, in all or in one series (FIL15).
public struct CountedRatio: Equatable, Sendable {
    public let body: BodyCode
    /// In which the review ended.
    public let year: Int
    public let level: TitleLevel
    /// Nil for all series together.
    public let series: String?
    public let ratio: PassRatio
}

extension Transaction {
    /// Where the newest plan of each batch says how many applied; by series where it says so, too.
    ///
    /// The latest year first.
    public func passRatios() throws -> [CountedRatio] {
        let passed = try rows(of: PassedOfBatch.self, Self.passedOfBatches, [TitleLevel.senior.sql])
        return Dictionary(grouping: passed, by: \.group).sorted { $0.key.precedes($1.key) }.flatMap(Self.ratios)
    }

    private static func ratios(_ group: PassedOfBatch.Group, _ passed: [PassedOfBatch]) -> [CountedRatio] {
        let batches = Dictionary(grouping: passed, by: \.batch).values.compactMap(\.first)
        let names = Set(passed.map(\.series)).sorted()
        func ratio(_ series: String?, _ applied: [Int?], _ count: Int) -> CountedRatio? {
            guard !applied.contains(nil) else { return nil }
            let found = PassRatio(passed: count, applied: applied.compactMap(\.self).reduce(0, +))
            return found.map { group.counted(series, $0) }
        }
        let all = ratio(nil, batches.map(\.applied), passed.reduce(0) { $0 + $1.count })
        let each = (names.count < 2 ? [] : names).map { name -> CountedRatio? in
            let own = passed.filter { $0.series == name }
            return ratio(name, own.map { $0.applied(in: name) }, own.reduce(0) { $0 + $1.count })
        }
        return ([all] + each).compactMap(\.self)
    }

    private static var passedOfBatches: String {
        """
        SELECT b.id, b.reviewing_body, CAST(substr(b.review_end, 1, 4) AS INTEGER), b.level, n.people, n.applicants,
            t.series_name, count(*)
        FROM batches b JOIN roster_rows r ON r.batch = b.id JOIN titles t ON t.code = r.title
        LEFT JOIN batch_papers n ON n.id = (SELECT m.id FROM batch_papers m
            WHERE m.batch = b.id AND m.kind = 'review-plan' ORDER BY m.rowid DESC LIMIT 1)
        WHERE b.level <> $1 AND NOT \(endedBatch)
        AND NOT EXISTS (SELECT 1 FROM row_removals x WHERE x.roster_row = r.id)
        AND NOT EXISTS (SELECT 1 FROM conversion_rows k WHERE k.batch = b.id) GROUP BY b.id, t.series_name
        """
    }
}

/// How many of a batch passed in a series, with what its plan says.
private struct PassedOfBatch: StoredRecord {
    struct Group: Hashable {
        let body: BodyCode
        let year: Int
        let level: TitleLevel

        func precedes(_ other: Self) -> Bool {
            (other.year, body.text, level.rawValue) < (year, other.body.text, other.level.rawValue)
        }

        func counted(_ series: String?, _ ratio: PassRatio) -> CountedRatio {
            CountedRatio(body: body, year: year, level: level, series: series, ratio: ratio)
        }
    }

    let batch: Identifier
    let group: Group
    let applied: Int?
    let bySeries: [SeriesApplicants]
    let series: String
    let count: Int

    init(_ columns: inout Columns) throws {
        batch = try columns.next()
        group = Group(body: try columns.next(), year: try columns.next(), level: try columns.next())
        applied = try columns.next()
        bySeries = PaperLines.applicants(try columns.next())
        series = try columns.next()
        count = try columns.next()
    }

    func applied(in series: String) -> Int? { bySeries.first { $0.series == series }?.count }
}
