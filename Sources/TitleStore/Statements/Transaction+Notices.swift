public import TitleModel

extension Transaction {
    /// Publicities, the latest first; `skipping` so many.
    public func notices(skipping offset: Int = 0, limit: Int) throws -> [PublicNotice] {
        let sql = Self.notices + " ORDER BY p.opened_at DESC, p.id DESC LIMIT $1 OFFSET $2"
        return try rows(of: PublicNotice.self, sql, [limit.sql, offset.sql])
    }

    public func notice(_ publicity: Identifier) throws -> PublicNotice? {
        try first(PublicNotice.self, Self.notices + " WHERE p.id = $1", [publicity.sql])
    }

    /// The lines of a notice in the order of the roster, removed rows left out; all from `skipping` on without a limit.
    public func noticeLines(
        of publicity: Identifier,
        skipping offset: Int = 0,
        limit: Int? = nil
    ) throws -> [PublicNoticeLine] {
        try rows(
            of: PublicNoticeLine.self,
            """
            SELECT r.line, r.name, r.employer, t.series_name, r.specialty, t.name, t.rank FROM publicities p
            JOIN roster_rows r ON r.batch = p.batch JOIN titles t ON t.code = r.title
            WHERE p.id = $1 AND NOT EXISTS (SELECT 1 FROM row_removals x WHERE x.roster_row = r.id) ORDER BY r.line
            LIMIT $2 OFFSET $3
            """,
            [publicity.sql, (limit ?? -1).sql, offset.sql]
        )
    }

    private static var notices: String {
        """
        SELECT p.id, p.address, p.contact, b.reviewing_body, y.name, b.level, p.opened_at, p.earliest_close, c.closed_at,
            (SELECT count(*) FROM roster_rows r WHERE r.batch = p.batch
                AND NOT EXISTS (SELECT 1 FROM row_removals x WHERE x.roster_row = r.id)),
            (SELECT q.id FROM row_restarts s JOIN roster_rows o ON o.id = s.old_row JOIN publicities q ON q.batch = o.batch
                WHERE s.batch = p.batch),
            w.reason, w.document_number, w.document_date, w.withdrawn_at
        FROM publicities p JOIN batches b ON b.id = p.batch JOIN bodies y ON y.code = b.reviewing_body
        LEFT JOIN publicity_closings c ON c.publicity = p.id
        LEFT JOIN publicity_withdrawals w ON w.publicity = p.id
        """
    }
}
