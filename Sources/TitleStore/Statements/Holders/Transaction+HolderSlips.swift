public import TitleModel

extension Transaction {
    /// Keeps a slip as the one by which its person gets in; one before it ends.
    ///
    /// - Returns: whether one before it ended.
    @discardableResult
    public func insert(_ slip: HolderSlip, secretHash: [UInt8]) throws -> Bool {
        let sql = "SELECT slip FROM live_holder_slips WHERE person = $1"
        let before = try value(Identifier.self, sql, [slip.person.sql])
        if let before { try endHolderSlip(before, .replaced, at: slip.madeAt) }
        try run(
            """
            INSERT INTO holder_slips (id, person, secret_hash, ground, body, maker, made_at, expires_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            """,
            [
                slip.id.sql, slip.person.sql, secretHash.sql, slip.ground.sql, slip.body.sql, slip.maker.sql,
                slip.madeAt.sql, slip.expiresAt.sql,
            ]
        )
        try run("INSERT INTO live_holder_slips (person, slip) VALUES ($1, $2)", [slip.person.sql, slip.id.sql])
        return before != nil
    }

    public func endHolderSlip(_ slip: Identifier, _ how: HolderSlip.How, at now: Instant) throws {
        try run(
            "INSERT INTO holder_slip_ends (slip, how, at) VALUES ($1, $2, $3)",
            [slip.sql, how.sql, now.sql]
        )
        try run("DELETE FROM live_holder_slips WHERE slip = $1", [slip.sql])
    }

    /// The slip with a secret, whether or not it is still good.
    public func holderSlip(withSecret hash: [UInt8]) throws -> HolderSlip? {
        try first(HolderSlip.self, HolderSlip.select + " WHERE p.secret_hash = $1", [hash.sql])
    }

    /// The latest first.
    public func holderSlips(of person: Identifier) throws -> [HolderSlip] {
        try rows(of: HolderSlip.self, HolderSlip.select + " WHERE p.person = $1 ORDER BY p.id DESC", [person.sql])
    }

    /// The people of a batch who have no account and were never in, in the order of the roster.
    public func peopleWithoutAccount(in batch: Identifier) throws -> [Identifier] {
        try values(
            Identifier.self,
            """
            SELECT r.person FROM roster_rows r WHERE r.batch = $1
            AND NOT \(Self.hasBeenIn(person: "r.person"))
            AND NOT EXISTS (SELECT 1 FROM row_removals x WHERE x.roster_row = r.id)
            GROUP BY r.person ORDER BY min(r.line)
            """,
            [batch.sql]
        )
    }

    public func insert(_ recovery: HolderRecovery) throws {
        try run(
            "INSERT INTO holder_recoveries (id, person, checked, proposed_by, proposed_at) VALUES ($1, $2, $3, $4, $5)",
            [
                recovery.id.sql, recovery.person.sql, recovery.checked.sql, recovery.proposer.id.sql,
                recovery.proposedAt.sql,
            ]
        )
        try run(
            "INSERT INTO open_holder_recoveries (person, recovery) VALUES ($1, $2)",
            [recovery.person.sql, recovery.id.sql]
        )
    }

    public func hasOpenRecovery(of person: Identifier) throws -> Bool {
        let sql = "SELECT EXISTS (SELECT 1 FROM open_holder_recoveries WHERE person = $1)"
        return try value(Bool.self, sql, [person.sql]) ?? false
    }

    public func decide(
        _ recovery: HolderRecovery,
        isConfirmed: Bool,
        reason: String,
        by staff: Identifier,
        at now: Instant
    ) throws {
        try run(
            """
            INSERT INTO holder_recovery_decisions (recovery, decision, reason, decided_by, decided_at)
            VALUES ($1, $2, $3, $4, $5)
            """,
            [recovery.id.sql, (isConfirmed ? "confirmed" : "refused").sql, reason.sql, staff.sql, now.sql]
        )
        try run("DELETE FROM open_holder_recoveries WHERE recovery = $1", [recovery.id.sql])
    }

    /// The latest first.
    public func holderRecoveries(of person: Identifier) throws -> [HolderRecovery] {
        let sql = HolderRecovery.select + " WHERE v.person = $1 ORDER BY v.id DESC"
        return try rows(of: HolderRecovery.self, sql, [person.sql])
    }
}

extension HolderSlip.Ground: StoredCase {}
extension HolderSlip.How: StoredCase {}

extension HolderSlip: StoredRecord {
    fileprivate static let select = """
        SELECT p.id, p.person, p.ground, p.body, p.maker, p.made_at, p.expires_at, e.how, e.at FROM holder_slips p
        LEFT JOIN holder_slip_ends e ON e.slip = p.id
        """

    public init(_ columns: inout Columns) throws {
        let (id, person, ground): (Identifier, Identifier, Ground) = try (
            columns.next(), columns.next(), columns.next()
        )
        let (body, maker): (BodyCode?, String) = try (columns.next(), columns.next())
        let (madeAt, expiresAt): (Instant, Instant) = try (columns.next(), columns.next())
        let (how, at): (How?, Instant?) = try (columns.next(), columns.next())
        self.init(
            id: id,
            person: person,
            ground: ground,
            body: body,
            maker: maker,
            madeAt: madeAt,
            expiresAt: expiresAt,
            end: how.flatMap { how in at.map { End(how, at: $0) } }
        )
    }
}

extension HolderRecovery: StoredRecord {
    fileprivate static let select = """
        SELECT v.id, v.person, v.checked, s.id, s.name, s.body, s.duties, s.kind, v.proposed_at, d.decision, d.reason,
            t.name, d.decided_at
        FROM holder_recoveries v JOIN staff s ON s.id = v.proposed_by
        LEFT JOIN holder_recovery_decisions d ON d.recovery = v.id LEFT JOIN staff t ON t.id = d.decided_by
        """

    public init(_ columns: inout Columns) throws {
        self.init(
            id: try columns.next(),
            person: try columns.next(),
            checked: try columns.next(),
            proposer: try StaffMember(&columns),
            proposedAt: try columns.next(),
            decision: try SecondDecision(nextOf: &columns)
        )
    }
}
