public import TitleModel

extension Transaction {
    /// The batches of a scope on whose filings was decided, none of which is open, and of which rows may be filed on that day
    /// (补充备案): those whose review ended on `first` or later or that have none accepted, and of the older ones those with
    /// somebody of whom a ban is on record.
    public func refilings(
        in scope: BatchScope,
        since first: CivilDate,
        on day: CivilDate,
        limit: Int
    ) throws -> [BatchStanding] {
        let (condition, values) = scope.condition(from: 3)
        let sql = """
            \(Self.standings) WHERE b.level <> 'senior'
            AND (b.review_end >= $1 OR \(Self.isUnfinished) OR b.id IN (\(Self.batchesOfTheBanned)))
            AND EXISTS (SELECT 1 FROM filings f WHERE f.batch = b.id)
            AND NOT EXISTS (SELECT 1 FROM filings f WHERE f.batch = b.id AND \(Self.openFiling))
            AND EXISTS (SELECT 1 FROM roster_rows r WHERE r.batch = b.id AND \(Self.isFileable))
            AND \(condition) ORDER BY b.imported_at DESC, b.id DESC LIMIT $\(values.count + 3)
            """
        return try rows(of: BatchStanding.self, sql, [first.sql, day.sql] + values + [limit.sql])
            .filter { [.filingAccepted, .filingReturned, .filingRefused].contains($0.progress) }
    }

    /// Begins with those people, who are few.
    private static var batchesOfTheBanned: String {
        """
        SELECT y.batch FROM \(peopleWithBans) x CROSS JOIN roster_rows y ON y.person = x.person
        """
    }
}
