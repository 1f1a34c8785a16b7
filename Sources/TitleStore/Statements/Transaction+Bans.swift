public import TitleModel

extension Transaction {
    /// Writes a ban for the holder of a certificate that was revoked.
    public func insert(
        _ ban: Ban,
        id: Identifier,
        of certificate: TitleCertificateRecord,
        by staff: Identifier,
        at now: Instant
    ) throws {
        try run(
            """
            INSERT INTO bans (id, person, certificate, from_day, until_day, document_number, recorded_by, recorded_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            """,
            [
                id.sql, certificate.person.sql, certificate.number.sql, ban.from.sql, ban.until.sql, ban.document.sql,
                staff.sql, now.sql,
            ]
        )
    }

    /// The bans of a document's holder, in force or over, the oldest first.
    public func bans(of identity: IdentityDocument) throws -> [Ban] {
        try rows(
            of: Ban.self,
            """
            SELECT b.from_day, b.until_day, b.document_number FROM person_identities i
            JOIN bans b ON b.person = i.person WHERE i.kind = $1 AND i.number = $2 ORDER BY b.id
            """,
            [identity.kind.sql, identity.number.sql]
        )
    }

    /// The bans of a person, the oldest first.
    public func bans(ofPerson person: Identifier) throws -> [Ban] {
        let sql = "SELECT from_day, until_day, document_number FROM bans WHERE person = $1 ORDER BY id"
        return try rows(of: Ban.self, sql, [person.sql])
    }

    /// What the register has of a document's holder.
    public func registeredPerson(_ identity: IdentityDocument) throws -> RegisteredPerson {
        guard let person = try person(with: identity) else { return .unknown }
        let changes = try changes(of: person).filter { $0.isConfirmed }
        return RegisteredPerson(
            titles: try registeredTitles(of: identity),
            bans: try bans(ofPerson: person),
            name: try names(of: person).last,
            nameChanges: changes.filter { $0.kind == .name }.map { KnownChange($0) },
            numberChange: changes.last { $0.kind == .identity && $0.former == identity.number }.map { KnownChange($0) }
        )
    }
}

extension KnownChange {
    init(_ change: PersonChange) {
        self.init(
            former: change.former,
            presentTail: String(change.present.text.suffix(2)),
            document: change.documentNumber,
            from: change.effectiveOn
        )
    }
}

extension Ban: StoredRecord {
    public init(_ columns: inout Columns) throws {
        self.init(from: try columns.next(), until: try columns.next(), document: try columns.next())
    }
}
