public import TitleModel

/// By which an application is known again: the form that brought it, the secret of who has no account.
public struct ConversionRequestKeys: Sendable {
    /// SHA-256, 32 bytes.
    public let form: [UInt8]
    /// SHA-256, 32 bytes; nil of who signed in.
    public let secret: [UInt8]?

    public init(form: [UInt8], secret: [UInt8]?) { (self.form, self.secret) = (form, secret) }
}

extension Transaction {
    /// Keeps an application as it was handed in; it waits from now on.
    ///
    /// Its files follow.
    public func insert(_ request: ConversionRequest, _ keys: ConversionRequestKeys) throws {
        let (applied, holder) = (request.application, request.application.holder)
        try run(
            """
            INSERT INTO conversion_requests (id, receipt, form_hash, secret_hash, person, origin, way, name, identity_kind,
                identity_number, sex, birth_date, employer, area, unit_is_outside, applied_on, original_number,
                original_issuer, entrustment_sender, entrustment_number, level, receiver, handed_in_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21, $22,
                $23)
            """,
            [
                request.id.sql, request.receipt.sql, keys.form.sql, keys.secret.sql, request.person.sql,
                applied.origin.sql, applied.way.sql, holder.name.sql, holder.identity.kind.sql,
                holder.identity.number.sql, holder.sex.sql, holder.birthDate.sql, holder.employer.sql, holder.area.sql,
                holder.unitIsOutside.sql, applied.appliedOn.sql, applied.original.number.sql,
                applied.original.issuer.sql, applied.entrustment?.sender.sql ?? .null,
                applied.entrustment?.number.sql ?? .null, request.level.sql, request.receiver.sql,
                request.handedInAt.sql,
            ]
        )
        try run("INSERT INTO open_conversion_requests (request) VALUES ($1)", [request.id.sql])
    }

    /// Keeps a file once, however often it is handed in; of each kind the last counts.
    public func insert(
        _ file: ConversionRequest.File,
        bytes: [UInt8],
        id: Identifier,
        ofRequest request: Identifier
    ) throws {
        try insert(file: bytes, file.sha256, file.type)
        try run(
            """
            INSERT INTO conversion_request_files (id, request, kind, name, file, size, added_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            """,
            [
                id.sql, request.sql, file.kind.sql, file.name.sql, file.sha256.sql, bytes.count.sql,
                file.addedAt.sql,
            ]
        )
    }

    /// Ends an application; `staff` is nil of the applicant.
    public func end(
        conversionRequest id: Identifier,
        _ outcome: ConversionRequest.Outcome,
        reason: String,
        by staff: Identifier?,
        at now: Instant
    ) throws {
        let conversion: Identifier? = if case .taken(let id) = outcome { id } else { nil }
        try run(
            """
            INSERT INTO conversion_request_ends (request, outcome, conversion_case, reason, ended_by, ended_at)
            VALUES ($1, $2, $3, $4, $5, $6)
            """,
            [id.sql, outcome.word.sql, conversion.sql, reason.sql, staff.sql, now.sql]
        )
        try run("DELETE FROM open_conversion_requests WHERE request = $1", [id.sql])
    }
}

extension Transaction {
    public func conversionRequest(_ id: Identifier) throws -> ConversionRequest? {
        try conversionRequests("WHERE q.id = $1", [id.sql]).first
    }

    /// The one that a form brought.
    public func conversionRequest(ofForm hash: [UInt8]) throws -> ConversionRequest? {
        try conversionRequests("WHERE q.form_hash = $1", [hash.sql]).first
    }

    /// The one of that receipt and that secret.
    public func conversionRequest(receipt: String, secret hash: [UInt8]) throws -> ConversionRequest? {
        try conversionRequests("WHERE q.receipt = $1 AND q.secret_hash = $2", [receipt.sql, hash.sql]).first
    }

    /// What a person handed in after signing in, the latest first.
    public func conversionRequests(of person: Identifier) throws -> [ConversionRequest] {
        try conversionRequests("WHERE q.person = $1 ORDER BY q.id DESC", [person.sql])
    }

    /// Those that wait, the oldest first.
    public func waitingConversionRequests(limit: Int) throws -> [ConversionRequest] {
        try conversionRequests(
            "WHERE q.id IN (SELECT request FROM open_conversion_requests) ORDER BY q.id LIMIT $1",
            [limit.sql]
        )
    }

    /// The same of a scope.
    public func waitingConversionRequests(in scope: ConversionScope, limit: Int) throws -> [ConversionRequest] {
        try conversionRequests(
            """
            WHERE q.id IN (SELECT request FROM open_conversion_requests) AND \(scope.requestCondition)
            ORDER BY q.id LIMIT $1
            """,
            [limit.sql]
        )
    }

    /// Waiting ones of an identity document, to whose original the name or the file belongs.
    public func waitingConversionRequests(of identity: IdentityDocument) throws -> [ConversionRequest] {
        try conversionRequests(
            """
            WHERE q.identity_number = $1 AND q.identity_kind = $2
                AND q.id IN (SELECT request FROM open_conversion_requests) ORDER BY q.id
            """,
            [identity.number.sql, identity.kind.sql]
        )
    }

    /// How many were handed in on a day, by the beginnings of their receipts.
    public func conversionRequests(receiptsBeginning prefix: String) throws -> Int {
        let sql = "SELECT count(*) FROM conversion_requests WHERE receipt >= $1 AND receipt < $1 || '.'"
        return try value(Int.self, sql, [prefix.sql]) ?? 0
    }

    /// How many wait at a body's desk.
    public func conversionRequestsWaiting(at body: BodyCode) throws -> Int {
        let sql = """
            SELECT count(*) FROM open_conversion_requests w JOIN conversion_requests q ON q.id = w.request
            WHERE q.receiver = $1
            """
        return try value(Int.self, sql, [body.sql]) ?? 0
    }

    /// The bytes of all files that came over the net and are kept: of applications, whatever became of them, and of cases.
    ///
    /// `desk`: the name of the shared desks by which applicants bring something to a case.
    public func conversionBytesFromTheNet(broughtAt desk: String) throws -> Int {
        let sql = """
            SELECT ifnull(sum(length(f.bytes)), 0) FROM conversion_files f WHERE f.sha256 IN (
                SELECT file FROM conversion_request_files
                UNION SELECT e.file FROM conversion_evidence e JOIN staff s ON s.id = e.added_by
                WHERE s.kind = $1 AND s.name = $2)
            """
        return try value(Int.self, sql, [StaffMember.Kind.shared.sql, desk.sql]) ?? 0
    }

    /// A file of an application; nil when it has none of that hash.
    public func conversionRequestFile(_ sha256: [UInt8], of request: Identifier) throws -> [UInt8]? {
        let sql = """
            SELECT f.bytes FROM conversion_request_files e JOIN conversion_files f ON f.sha256 = e.file
            WHERE e.request = $1 AND e.file = $2
            """
        return try value([UInt8].self, sql, [request.sql, sha256.sql])
    }

    private func conversionRequests(_ condition: String, _ arguments: [SQLValue]) throws -> [ConversionRequest] {
        try rows(of: ConversionRequestHead.self, ConversionRequestHead.select + condition, arguments).map { head in
            let sql = """
                SELECT e.kind, e.name, e.file, f.media_type, e.added_at FROM conversion_request_files e
                JOIN conversion_files f ON f.sha256 = e.file WHERE e.request = $1 ORDER BY e.id
                """
            return head.whole(try rows(of: ConversionRequest.File.self, sql, [head.request.id.sql]))
        }
    }
}
