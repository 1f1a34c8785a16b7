public import TitleModel
internal import TitleSecrets

extension Transaction {
    public func insert(_ entered: OutsideBan, proof: [UInt8]) throws {
        try run(
            """
            INSERT INTO outside_bans (id, person, from_day, until_day, document_number, deciding_body, proof_name,
                proof_sha256, proof_bytes, entered_by, entered_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
            """,
            [
                entered.id.sql, entered.person.sql, entered.ban.from.sql, entered.ban.until.sql,
                entered.ban.document.sql, entered.decidingBody.sql, entered.proofName.sql, SHA256.digest(proof).sql,
                proof.sql, entered.enterer.id.sql, entered.enteredAt.sql,
            ]
        )
    }

    public func decideOutsideBan(
        _ id: Identifier,
        isConfirmed: Bool,
        reason: String,
        by staff: Identifier,
        at now: Instant
    ) throws {
        try run(
            """
            INSERT INTO outside_ban_decisions (ban, is_confirmed, reason, decided_by, decided_at)
            VALUES ($1, $2, $3, $4, $5)
            """,
            [id.sql, isConfirmed.sql, reason.sql, staff.sql, now.sql]
        )
    }

    public func outsideBan(_ id: Identifier) throws -> OutsideBan? {
        try first(OutsideBan.self, OutsideBan.select + " WHERE o.id = $1", [id.sql])
    }

    /// What was entered about a person, decided or not, in the order in which it was.
    public func outsideBans(of person: Identifier) throws -> [OutsideBan] {
        try rows(of: OutsideBan.self, OutsideBan.select + " WHERE o.person = $1 ORDER BY o.id", [person.sql])
    }

    /// The file that proves one.
    public func proof(ofOutsideBan id: Identifier) throws -> [UInt8]? {
        try value([UInt8].self, "SELECT proof_bytes FROM outside_bans WHERE id = $1", [id.sql])
    }
}

extension OutsideBan: StoredRecord {
    fileprivate static let select = """
        SELECT o.id, o.person, o.from_day, o.until_day, o.document_number, o.deciding_body, o.proof_name,
            \(StaffMember.columns(of: "s", at: "o.entered_at")), o.entered_at, d.is_confirmed,
            EXISTS (SELECT 1 FROM outside_ban_liftings l
                JOIN outside_ban_lifting_decisions c ON c.lifting = l.id WHERE l.ban = o.id AND c.is_confirmed = 1),
            d.decided_at
        FROM outside_bans o JOIN staff s ON s.id = o.entered_by LEFT JOIN outside_ban_decisions d ON d.ban = o.id
        """

    public init(_ columns: inout Columns) throws {
        self.init(
            id: try columns.next(),
            person: try columns.next(),
            ban: Ban(from: try columns.next(), until: try columns.next(), document: try columns.next()),
            decidingBody: try columns.next(),
            proofName: try columns.next(),
            enterer: try StaffMember(&columns),
            enteredAt: try columns.next(),
            isConfirmed: try columns.next(),
            isLifted: try columns.next(),
            decidedAt: try columns.next()
        )
    }
}
