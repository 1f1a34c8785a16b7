public import TitleModel

extension Transaction {
    public func insert(_ lifting: OutsideBanLifting) throws {
        try run(
            """
            INSERT INTO outside_ban_liftings (id, ban, document_number, document_date, reason, proposed_by, proposed_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            """,
            [
                lifting.id.sql, lifting.ban.sql, lifting.documentNumber.sql, lifting.documentDate.sql,
                lifting.reason.sql, lifting.proposer.id.sql, lifting.proposedAt.sql,
            ]
        )
    }

    /// From a confirmation on its ban stands no longer.
    public func decideOutsideBanLifting(
        _ id: Identifier,
        isConfirmed: Bool,
        reason: String,
        by staff: Identifier,
        at now: Instant
    ) throws {
        try run(
            """
            INSERT INTO outside_ban_lifting_decisions (lifting, is_confirmed, reason, decided_by, decided_at)
            VALUES ($1, $2, $3, $4, $5)
            """,
            [id.sql, isConfirmed.sql, reason.sql, staff.sql, now.sql]
        )
    }

    public func outsideBanLifting(_ id: Identifier) throws -> OutsideBanLifting? {
        try first(OutsideBanLifting.self, OutsideBanLifting.select + " WHERE l.id = $1", [id.sql])
    }

    /// What was proposed about the bans of a person, decided or not, in the order in which it was.
    public func outsideBanLiftings(of person: Identifier) throws -> [OutsideBanLifting] {
        let sql =
            OutsideBanLifting.select + " JOIN outside_bans o ON o.id = l.ban WHERE o.person = $1 ORDER BY l.id"
        return try rows(of: OutsideBanLifting.self, sql, [person.sql])
    }
}

extension OutsideBanLifting: StoredRecord {
    fileprivate static let select = """
        SELECT l.id, l.ban, l.document_number, l.document_date, l.reason,
            \(StaffMember.columns(of: "s", at: "l.proposed_at")), l.proposed_at, d.is_confirmed
        FROM outside_ban_liftings l JOIN staff s ON s.id = l.proposed_by
            LEFT JOIN outside_ban_lifting_decisions d ON d.lifting = l.id
        """

    public init(_ columns: inout Columns) throws {
        self.init(
            id: try columns.next(),
            ban: try columns.next(),
            documentNumber: try columns.next(),
            documentDate: try columns.next(),
            reason: try columns.next(),
            proposer: try StaffMember(&columns),
            proposedAt: try columns.next(),
            isConfirmed: try columns.next()
        )
    }
}
