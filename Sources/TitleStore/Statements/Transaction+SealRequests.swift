public import TitleModel

extension Transaction {
    public func insert(_ request: SealRequest) throws {
        try run(
            """
            INSERT INTO seal_requests (id, kind, subject, format, priority, requested_by, requested_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            """,
            [
                request.id.sql, request.kind.sql, request.subject.sql, request.format.sql, request.priority.sql,
                request.requestedBy.sql, request.requestedAt.sql,
            ]
        )
        try run(
            "INSERT INTO open_seal_requests (request, priority) VALUES ($1, $2)",
            [request.id.sql, request.priority.sql]
        )
    }

    /// Asks for a document once.
    ///
    /// - Returns: the key of the request that is answered: of the one that waits already, else of this one.
    public func ask(_ request: SealRequest) throws -> Identifier {
        if let open = try openRequest(like: request) { return open }
        try insert(request)
        return request.id
    }

    /// The oldest request that waits for the same document as this one would, no less urgently.
    public func openRequest(like request: SealRequest) throws -> Identifier? {
        try value(
            Identifier.self,
            """
            SELECT q.request FROM open_seal_requests q JOIN seal_requests s ON s.id = q.request
            WHERE q.priority <= $1 AND s.kind = $2 AND s.subject = $3 AND s.format = $4 ORDER BY q.request LIMIT 1
            """,
            [request.priority.sql, request.kind.sql, request.subject.sql, request.format.sql]
        )
    }

    /// The requests that wait for the press: interactive before batch, then oldest first.
    public func openSealRequests(limit: Int) throws -> [SealRequest] {
        try rows(
            of: SealRequest.self,
            """
            SELECT s.id, s.kind, s.subject, s.format, s.priority, s.requested_by, s.requested_at
            FROM open_seal_requests q JOIN seal_requests s ON s.id = q.request
            ORDER BY q.priority, q.request LIMIT $1
            """,
            [limit.sql]
        )
    }

    /// How many requests somebody has waiting; anonymous ones are capped by it.
    public func openSealRequests(by requester: String) throws -> Int {
        try value(
            Int.self,
            """
            SELECT count(*) FROM open_seal_requests q JOIN seal_requests s ON s.id = q.request
            WHERE s.requested_by = $1
            """,
            [requester.sql]
        ) ?? 0
    }

    /// Keeps the rendition with the level of its seal and answers the request with it.
    public func finish(
        _ request: Identifier,
        with rendition: Rendition,
        _ level: RenditionLevel,
        at now: Instant
    ) throws {
        try insert(rendition)
        try insert(level, of: rendition.id)
        try finish(request, .sealed(rendition: rendition.id), at: now)
    }

    /// Answers a request and takes it from before the press.
    public func finish(_ request: Identifier, _ outcome: SealOutcome, at now: Instant) throws {
        let (rendition, refusal): (Identifier?, String?) =
            switch outcome {
            case .sealed(let rendition): (rendition, nil)
            case .refused(let reason): (nil, reason)
            }
        try run(
            "INSERT INTO seal_results (request, finished_at, rendition, refusal) VALUES ($1, $2, $3, $4)",
            [request.sql, now.sql, rendition.sql, refusal.sql]
        )
        try run("DELETE FROM open_seal_requests WHERE request = $1", [request.sql])
        try run("DELETE FROM waiting_seal_requests WHERE request = $1", [request.sql])
    }

    /// What became of a request; nil while it waits.
    public func outcome(of request: Identifier) throws -> SealOutcome? {
        let sql = "SELECT rendition, refusal FROM seal_results WHERE request = $1"
        return try first(SealOutcome.self, sql, [request.sql])
    }
}
