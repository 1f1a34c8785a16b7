public import TitleModel

extension Transaction {
    /// Keeps which lines of its batch a paper does not cover.
    public func insertGaps(_ lines: [Int], of paper: Identifier, in batch: Identifier) throws {
        for line in Set(lines).sorted() {
            try run(
                """
                INSERT INTO paper_gaps (paper, roster_row) SELECT $1, id FROM roster_rows WHERE batch = $2 AND line = $3
                """,
                [paper.sql, batch.sql, line.sql]
            )
        }
    }

    /// The lines of a batch that no paper of a kind covers, without those of removed rows.
    public func gaps(of batch: Identifier, in kind: BatchPaper.Kind) throws -> [Int] {
        try values(
            Int.self,
            """
            SELECT r.line FROM roster_rows r WHERE r.batch = $1
            AND NOT EXISTS (SELECT 1 FROM row_removals x WHERE x.roster_row = r.id)
            AND \(Self.isInGap(ofKind: "$2")) ORDER BY r.line
            """,
            [batch.sql, kind.sql]
        )
    }

    /// The same of every kind that has any.
    public func gaps(of batch: Identifier) throws -> [BatchPaper.Kind: [Int]] {
        let found = try BatchPaper.Kind.coveringRows.map { ($0, try gaps(of: batch, in: $0)) }
        return Dictionary(found.filter { !$0.1.isEmpty }) { first, _ in first }
    }

    /// The lines of a batch's rows that were not removed; of them those whose roster says that no pledge was signed.
    public func linesToCover(of batch: Identifier) throws -> (all: Set<Int>, unsigned: Set<Int>) {
        let sql = """
            SELECT r.line FROM roster_rows r WHERE r.batch = $1
            AND NOT EXISTS (SELECT 1 FROM row_removals x WHERE x.roster_row = r.id)
            """
        let unsigned = """
            \(sql) AND EXISTS (SELECT 1 FROM roster_particulars q
                WHERE q.roster_row = r.id AND q.name = $2 AND q.value = $3)
            """
        let pledge = [RosterColumn.pledge.rawValue.sql, RosterParticulars.no.sql]
        return (
            Set(try values(Int.self, sql, [batch.sql])), Set(try values(Int.self, unsigned, [batch.sql] + pledge))
        )
    }

    /// Whether the row r has no paper of a kind that covers it: one named it, or a row in whose place it is shown anew, and no
    /// newer one of its own batch came; or it is shown anew, says that no pledge was signed, and its batch has no paper on that.
    static func isInGap(ofKind kind: String? = nil) -> String {
        let pledges = "'\(BatchPaper.Kind.pledges.rawValue)'"
        let isAsked = kind.map { "\($0) = \(pledges) AND " } ?? ""
        return """
            (EXISTS (SELECT 1 FROM paper_gaps g JOIN batch_papers p ON p.id = g.paper WHERE p.kind = \(kind ?? "p.kind")
                AND g.roster_row IN (\(rowAndThoseBefore))
                AND NOT EXISTS (SELECT 1 FROM batch_papers n
                    WHERE n.kind = p.kind AND n.batch = r.batch AND n.rowid > p.rowid))
            OR \(isAsked)EXISTS (SELECT 1 FROM row_restarts s WHERE s.batch = r.batch)
                AND EXISTS (SELECT 1 FROM roster_particulars q WHERE q.roster_row = r.id
                    AND q.name = '\(RosterColumn.pledge.rawValue)' AND q.value = '\(RosterParticulars.no)')
                AND NOT EXISTS (SELECT 1 FROM batch_papers n WHERE n.kind = \(pledges) AND n.batch = r.batch))
            """
    }

    /// The row r and, as far back as it goes, those in whose place it is shown anew.
    private static var rowAndThoseBefore: String {
        """
        WITH RECURSIVE shown (id) AS (VALUES (r.id) UNION SELECT s.old_row FROM shown v
            JOIN roster_rows b ON b.id = v.id JOIN row_restarts s ON s.batch = b.batch)
        SELECT id FROM shown
        """
    }
}
