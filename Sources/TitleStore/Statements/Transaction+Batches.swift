public import TitleModel

extension Transaction {
    /// All batches, the latest first, each with how many rows and certificates it has.
    public func batchLines() throws -> [BatchLine] {
        try rows(of: BatchLine.self, Self.batchLines + " ORDER BY b.imported_at DESC, b.id DESC", [])
    }

    /// A batch as the list has it; nil when there is none.
    public func batchLine(_ id: Identifier) throws -> BatchLine? {
        try first(BatchLine.self, Self.batchLines + " WHERE b.id = $1", [id.sql])
    }

    private static var batchLines: String {
        """
        SELECT b.id, y.name, b.level, b.review_end,
            (SELECT count(*) FROM roster_rows r WHERE r.batch = b.id),
            (SELECT count(*) FROM roster_rows r JOIN orders o ON o.roster_row = r.id
                JOIN title_certificates c ON c.number = o.number WHERE r.batch = b.id AND o.previous IS NULL)
        FROM batches b JOIN bodies y ON y.code = b.reviewing_body
        """
    }

    /// The certificates of a batch in the order of its roster, those that are no longer in force too.
    public func certifiedLines(of batch: Identifier) throws -> [CertifiedLine] {
        let lines = try rows(
            of: CertifiedLine.self,
            """
            SELECT c.number, i.code, c.issued_at, o.issuer, \(TitleResult.columns), o.status_case
            FROM roster_rows r JOIN titles t ON t.code = r.title JOIN orders o ON o.roster_row = r.id
            JOIN title_certificates c ON c.number = o.number JOIN intents i ON i.order_id = o.id
            WHERE r.batch = $1 ORDER BY r.line, o.id
            """,
            [batch.sql]
        )
        return try lines.map { line in
            guard let statusCase = line.statusCase else { return line }
            var line = line
            line.result = try corrected(line.result, in: line.number, by: statusCase)
            return line
        }
    }

    /// The certificates of a batch to which more has happened than their issue.
    public func numbersWithLaterEvents(of batch: Identifier) throws -> [CertificateNumber] {
        try values(
            CertificateNumber.self,
            """
            SELECT DISTINCT o.number FROM roster_rows r JOIN orders o ON o.roster_row = r.id
            JOIN certificate_events e ON e.number = o.number WHERE r.batch = $1 AND e.kind <> 'issued'
            """,
            [batch.sql]
        )
    }

    public func hasRows(_ batch: Identifier) throws -> Bool {
        try value(Identifier.self, "SELECT id FROM roster_rows WHERE batch = $1 LIMIT 1", [batch.sql]) != nil
    }

    /// The rows of a batch that were removed after an objection.
    public func removedRows(of batch: Identifier) throws -> [Identifier] {
        try values(
            Identifier.self,
            "SELECT x.roster_row FROM row_removals x JOIN roster_rows r ON r.id = x.roster_row WHERE r.batch = $1",
            [batch.sql]
        )
    }
}
