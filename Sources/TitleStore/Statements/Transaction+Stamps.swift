public import TitleModel

extension Transaction {
    public func insert(_ level: RenditionLevel, of rendition: Identifier) throws {
        try run(
            "INSERT INTO rendition_levels (rendition, level, stamped_at, without_stamp) VALUES ($1, $2, $3, $4)",
            [rendition.sql, level.level.sql, level.stampedAt.sql, level.withoutStamp.sql]
        )
    }

    /// Nil for a document that was made before levels were kept.
    public func level(of rendition: Identifier) throws -> RenditionLevel? {
        let sql = "SELECT level, stamped_at, without_stamp FROM rendition_levels WHERE rendition = $1"
        return try first(RenditionLevel.self, sql, [rendition.sql])
    }

    /// Notes that a request stays open because its document got no time stamp.
    public func noteWaiting(_ request: Identifier, for trouble: String, at now: Instant) throws {
        try run(
            """
            INSERT INTO waiting_seal_requests (request, since, tried_at, tries, trouble) VALUES ($1, $2, $3, 1, $4)
            ON CONFLICT (request) DO UPDATE SET
                tried_at = excluded.tried_at, tries = tries + 1, trouble = excluded.trouble
            """,
            [request.sql, now.sql, now.sql, trouble.sql]
        )
    }

    /// The open requests that were put off for want of a time stamp, oldest first.
    public func waitingSealRequests() throws -> [WaitingSealRequest] {
        try rows(of: WaitingSealRequest.self, Self.waiting + " ORDER BY request", [])
    }

    public func waiting(_ request: Identifier) throws -> WaitingSealRequest? {
        try first(WaitingSealRequest.self, Self.waiting + " WHERE request = $1", [request.sql])
    }

    private static var waiting: String {
        "SELECT request, since, tried_at, tries, trouble FROM waiting_seal_requests"
    }
}
