public import TitleModel

extension Transaction {
    public func insert(_ use: SealUse) throws {
        try run(Self.useInsertion, for: [use]) { use, row in try use.write(to: &row) }
    }

    static var useInsertion: String {
        """
        INSERT INTO seal_uses (id, at, body, key_id, purpose, subject, authorisation)
        VALUES ($1, $2, $3, $4, $5, $6, $7)
        """
    }

    /// The uses recorded for a certificate number or another subject, oldest first.
    public func sealUses(for subject: String) throws -> [SealUse] {
        try rows(
            of: SealUse.self,
            """
            SELECT id, at, body, key_id, purpose, subject, authorisation FROM seal_uses WHERE subject = $1 ORDER BY id
            """,
            [subject.sql]
        )
    }
}

/// How often a body's seal was used, when last, and by which authorisation.
public struct SealUseSummary: Equatable, Sendable {
    public let body: BodyCode
    public let uses: Int
    public let lastAt: Instant
    public let authorisation: String
}

extension Transaction {
    /// By body, then authorisation.
    public func sealUseSummaries() throws -> [SealUseSummary] {
        let sql = """
            SELECT body, count(*), max(at), authorisation FROM seal_uses GROUP BY body, authorisation
            ORDER BY body, authorisation
            """
        return try rows(of: SealUseSummary.self, sql, [])
    }
}

extension SealUseSummary: StoredRecord {
    public init(_ columns: inout Columns) throws {
        body = try columns.next()
        uses = try columns.next()
        lastAt = try columns.next()
        authorisation = try columns.next()
    }
}

extension SealUse {
    func write(to row: inout RowValues) throws {
        try row.add(id, at, body, keyID, purpose, subject, authorisation)
    }
}
