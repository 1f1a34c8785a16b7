public import TitleModel

/// A holder's request that waits for the office.
public struct WaitingCorrectionRequest: Equatable, Sendable {
    public let id: Identifier
    public let number: CertificateNumber
    /// As the certificate's row names the holder.
    public let name: String
    public let since: Instant
    public let reviewer: BodyCode
}

extension Transaction {
    public func insert(_ request: CorrectionRequest, evidence: [UInt8]) throws {
        let (correction, file) = (request.correction, request.evidence)
        try run(
            """
            INSERT INTO correction_requests (id, number, person, field, was, becomes, reason, evidence_name,
                evidence_sha256, evidence, asked_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
            """,
            [
                request.id.sql, request.number.sql, request.person.sql, correction.field.sql, correction.was.sql,
                correction.becomes.sql, request.reason.sql, file.name.sql, file.sha256.sql, evidence.sql,
                request.askedAt.sql,
            ]
        )
        try run(
            "INSERT INTO open_correction_requests (number, request) VALUES ($1, $2)",
            [request.number.sql, request.id.sql]
        )
    }

    public func hasOpenCorrectionRequest(about number: CertificateNumber) throws -> Bool {
        let sql = "SELECT EXISTS (SELECT 1 FROM open_correction_requests WHERE number = $1)"
        return try value(Bool.self, sql, [number.sql]) ?? false
    }

    public func end(
        _ request: CorrectionRequest,
        _ outcome: CorrectionRequest.Outcome,
        reason: String,
        by staff: Identifier,
        at now: Instant
    ) throws {
        let statusCase: Identifier? = if case .proposed(let id) = outcome { id } else { nil }
        try run(
            """
            INSERT INTO correction_request_ends (request, status_case, reason, decided_by, decided_at)
            VALUES ($1, $2, $3, $4, $5)
            """,
            [request.id.sql, statusCase.sql, reason.sql, staff.sql, now.sql]
        )
        try run("DELETE FROM open_correction_requests WHERE request = $1", [request.id.sql])
    }

    public func correctionRequest(_ id: Identifier) throws -> CorrectionRequest? {
        try first(CorrectionRequest.self, CorrectionRequest.select + " WHERE q.id = $1", [id.sql])
    }

    /// The latest first.
    public func correctionRequests(of person: Identifier) throws -> [CorrectionRequest] {
        let sql = CorrectionRequest.select + " WHERE q.person = $1 ORDER BY q.id DESC"
        return try rows(of: CorrectionRequest.self, sql, [person.sql])
    }

    public func evidence(ofRequest id: Identifier) throws -> [UInt8]? {
        try value([UInt8].self, "SELECT evidence FROM correction_requests WHERE id = $1", [id.sql])
    }

    /// Those about certificates that a body issued, or reviewed, the oldest first.
    public func waitingCorrectionRequests(of body: BodyCode, limit: Int) throws -> [WaitingCorrectionRequest] {
        try rows(
            of: WaitingCorrectionRequest.self,
            """
            SELECT q.id, q.number, r.name, q.asked_at, b.reviewing_body FROM open_correction_requests w
            JOIN correction_requests q ON q.id = w.request JOIN orders o ON o.number = q.number
            JOIN roster_rows r ON r.id = o.roster_row JOIN batches b ON b.id = r.batch
            WHERE substr(q.number, 1, 6) = $1 OR b.reviewing_body = $1 ORDER BY q.id LIMIT $2
            """,
            [body.sql, limit.sql]
        )
    }
}

extension CorrectionRequest: StoredRecord {
    fileprivate static let select = """
        SELECT q.id, q.number, q.person, q.field, q.was, q.becomes, q.reason, q.evidence_name, q.evidence_sha256,
            q.asked_at, e.status_case, e.reason, s.name, e.decided_at
        FROM correction_requests q LEFT JOIN correction_request_ends e ON e.request = q.id
        LEFT JOIN staff s ON s.id = e.decided_by
        """

    public init(_ columns: inout Columns) throws {
        let (id, number, person): (Identifier, CertificateNumber, Identifier) = try (
            columns.next(), columns.next(), columns.next()
        )
        let correction = Correction(
            field: try columns.next(),
            was: try columns.next(),
            becomes: try columns.next()
        )
        let reason: String = try columns.next()
        let evidence = CaseEvidence(name: try columns.next(), sha256: try columns.next())
        self.init(
            id: id,
            number: number,
            person: person,
            correction: correction,
            reason: reason,
            evidence: evidence,
            askedAt: try columns.next(),
            end: try End(nextOf: &columns)
        )
    }
}

extension CorrectionRequest.End {
    fileprivate init?(nextOf columns: inout Columns) throws {
        let (statusCase, reason): (Identifier?, String?) = try (columns.next(), columns.next())
        let (decider, at): (String?, Instant?) = try (columns.next(), columns.next())
        guard let reason, let decider, let at else { return nil }
        self.init(statusCase.map { .proposed($0) } ?? .refused, reason: reason, decider: decider, at: at)
    }
}

extension WaitingCorrectionRequest: StoredRecord {
    public init(_ columns: inout Columns) throws {
        id = try columns.next()
        number = try columns.next()
        name = try columns.next()
        since = try columns.next()
        reviewer = try columns.next()
    }
}
