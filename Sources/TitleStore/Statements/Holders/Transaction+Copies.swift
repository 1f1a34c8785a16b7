public import TitleModel

extension Transaction {
    public func insert(_ copy: CopyRecord) throws {
        try run(
            """
            INSERT INTO copies (id, person, number, purpose, receiver, fields, expires_on, asked_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            """,
            [
                copy.id.sql, copy.person.sql, copy.number.sql, copy.purpose.sql, copy.receiver.sql, copy.fields.sql,
                copy.expiresOn.sql, copy.askedAt.sql,
            ]
        )
    }

    public func copy(_ id: Identifier) throws -> RegisteredCopy? {
        try copies(" WHERE c.id = $1", [id.sql]).first
    }

    public func copy(with code: VerificationCode) throws -> RegisteredCopy? {
        try copies(" WHERE i.code = $1", [code.sql]).first
    }

    /// Under what look-ups of the copies of a certificate are kept.
    public func copyKeys(of number: CertificateNumber) throws -> [CertificateNumber] {
        try values(CertificateNumber.self, "SELECT id FROM copies WHERE number = $1", [number.sql])
    }

    /// The copies of a person that are good on a day, or are being made: all of them, the latest first.
    public func liveCopies(ofPerson person: Identifier, on day: CivilDate) throws -> [RegisteredCopy] {
        let lasting = " WHERE c.person = $1 AND c.expires_on >= $2 AND e.copy IS NULL AND r.refusal IS NULL"
        return try copies(lasting + " ORDER BY c.id DESC", [person.sql, day.sql]).filter { $0.isLive(on: day) }
    }

    /// The copies of a person but some, the latest first; those behind one of them where `last` names it.
    public func copies(
        ofPerson person: Identifier,
        but others: [Identifier],
        behind last: Identifier?,
        limit: Int
    ) throws -> [RegisteredCopy] {
        let listed = "[" + others.map { "\"\($0.text)\"" }.joined(separator: ",") + "]"
        let rest = " WHERE c.person = $1 AND c.id NOT IN (SELECT value FROM json_each($2))"
        guard let last else {
            return try copies(rest + " ORDER BY c.id DESC LIMIT $3", [person.sql, listed.sql, limit.sql])
        }
        let behind = rest + " AND c.id < $3 ORDER BY c.id DESC LIMIT $4"
        return try copies(behind, [person.sql, listed.sql, last.sql, limit.sql])
    }

    /// Under what look-ups of a person's copies are kept, of what each was made and for whom.
    public func copyNames(ofPerson person: Identifier) throws -> [CopyName] {
        let sql = "SELECT id, number, receiver FROM copies WHERE person = $1"
        return try rows(of: CopyName.self, sql, [person.sql])
    }

    /// When a person asked for copies since a moment, whatever became of them.
    public func copiesAsked(by person: Identifier, since moment: Instant) throws -> [Instant] {
        let sql = "SELECT asked_at FROM copies WHERE person = $1 AND asked_at >= $2"
        return try values(Instant.self, sql, [person.sql, moment.sql])
    }

    /// How many of a person's copies are good on a day, or are being made; without one of them.
    public func liveCopies(of person: Identifier, on day: CivilDate, without id: Identifier? = nil) throws -> Int {
        try liveCopies(ofPerson: person, on: day).count { $0.record.id != id }
    }

    /// Withdraws a copy, for good.
    public func withdraw(_ copy: Identifier, at now: Instant) throws {
        try run("INSERT INTO copy_ends (copy, how, ended_at) VALUES ($1, 'withdrawn', $2)", [copy.sql, now.sql])
    }

    private func copies(_ condition: String, _ values: [SQLValue]) throws -> [RegisteredCopy] {
        let sql = """
            SELECT c.id, c.person, c.number, c.purpose, c.receiver, c.fields, c.expires_on, c.asked_at,
                CASE WHEN s.copy IS NULL THEN NULL ELSE i.code END, e.ended_at, r.refusal
            FROM copies c LEFT JOIN copy_claims i ON i.copy = c.id LEFT JOIN sealed_copies s ON s.copy = c.id
            LEFT JOIN copy_ends e ON e.copy = c.id LEFT JOIN seal_results r ON r.request = c.id
            """
        return try rows(of: FoundCopy.self, sql + condition, values).map { found in
            RegisteredCopy(
                record: found.record,
                code: found.code,
                withdrawnAt: found.withdrawnAt,
                refusal: found.refusal,
                events: try events(of: found.record.number)
            )
        }
    }
}

extension CopyName: StoredRecord {
    public init(_ columns: inout Columns) throws {
        (id, number, receiver) = (try columns.next(), try columns.next(), try columns.next())
    }
}

private struct FoundCopy: StoredRecord {
    let record: CopyRecord
    let code: VerificationCode?
    let withdrawnAt: Instant?
    let refusal: String?

    init(_ columns: inout Columns) throws {
        record = try CopyRecord(&columns)
        code = try columns.next()
        withdrawnAt = try columns.next()
        refusal = try columns.next()
    }
}
