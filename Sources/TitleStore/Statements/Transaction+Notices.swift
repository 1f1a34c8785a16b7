public import TitleModel

extension Transaction {
    /// Publicities, the latest first.
    public func notices(limit: Int) throws -> [PublicNotice] {
        try rows(of: PublicNotice.self, Self.notices + " ORDER BY p.opened_at DESC, p.id DESC LIMIT $1", [limit.sql])
    }

    public func notice(_ publicity: Identifier) throws -> PublicNotice? {
        try first(PublicNotice.self, Self.notices + " WHERE p.id = $1", [publicity.sql])
    }

    /// The lines of a notice in the order of the roster, removed rows left out.
    public func noticeLines(of publicity: Identifier) throws -> [PublicNoticeLine] {
        try rows(
            of: PublicNoticeLine.self,
            """
            SELECT r.line, r.name, r.employer, t.series_name, r.specialty, t.name, t.rank FROM publicities p
            JOIN roster_rows r ON r.batch = p.batch JOIN titles t ON t.code = r.title
            WHERE p.id = $1 AND NOT EXISTS (SELECT 1 FROM row_removals x WHERE x.roster_row = r.id) ORDER BY r.line
            """,
            [publicity.sql]
        )
    }

    private static var notices: String {
        """
        SELECT p.id, p.address, p.contact, b.reviewing_body, y.name, b.level, p.opened_at, p.earliest_close, c.closed_at,
            (SELECT count(*) FROM roster_rows r WHERE r.batch = p.batch
                AND NOT EXISTS (SELECT 1 FROM row_removals x WHERE x.roster_row = r.id))
        FROM publicities p JOIN batches b ON b.id = p.batch JOIN bodies y ON y.code = b.reviewing_body
        LEFT JOIN publicity_closings c ON c.publicity = p.id
        """
    }
}
