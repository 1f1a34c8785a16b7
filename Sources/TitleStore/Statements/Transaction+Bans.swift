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

    /// Lifts the bans that the revocation of a certificate wrote; they stay on record.
    public func liftBans(of number: CertificateNumber, _ lifting: BanLifting) throws {
        try run(
            """
            INSERT INTO ban_liftings (ban, status_case, document_number, lifted_by, lifted_at)
            SELECT b.id, $1, $2, $3, $4 FROM bans b WHERE b.certificate = $5
            AND NOT EXISTS (SELECT 1 FROM ban_liftings l WHERE l.ban = b.id)
            """,
            [
                lifting.statusCase.sql, lifting.documentNumber.sql, lifting.staff.sql, lifting.at.sql, number.sql,
            ]
        )
    }

    /// The bans of a document's holder, in force or over but not lifted, the oldest first.
    public func bans(of identity: IdentityDocument) throws -> [Ban] {
        try rows(
            of: Ban.self,
            """
            SELECT b.from_day, b.until_day, b.document_number FROM person_identities i
            JOIN standing_bans b ON b.person = i.person WHERE i.kind = $1 AND i.number = $2 ORDER BY b.id
            """,
            [identity.kind.sql, identity.number.sql]
        )
    }

    /// The bans of a person that were not lifted, the oldest first.
    public func bans(ofPerson person: Identifier) throws -> [Ban] {
        let sql = """
            SELECT b.from_day, b.until_day, b.document_number FROM standing_bans b WHERE b.person = $1 ORDER BY b.id
            """
        return try rows(of: Ban.self, sql, [person.sql])
    }

    /// What the register has of a document's holder, and of the certificate that is asked for as the holder's.
    public func registeredPerson(_ question: RegisterQuestion) throws -> RegisteredPerson {
        let identity = question.identity
        let named = try namedCertificate(question)
        guard let person = try person(with: identity) else {
            return RegisteredPerson(titles: [], bans: [], name: nil, names: [], named: named)
        }
        let changes = try changes(of: person).filter { $0.isConfirmed }
        let names = try names(of: person)
        return RegisteredPerson(
            titles: try registeredTitles(of: identity),
            bans: try bans(ofPerson: person),
            name: try isNameSettled(of: person) ? names.last : nil,
            names: Set(names),
            nameChanges: changes.filter { $0.kind == .name }.map { KnownChange($0) },
            numberChange: changes.last { $0.kind == .identity && $0.former == identity.number }.map { KnownChange($0) },
            named: named
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

/// By what a ban is lifted: the case that undid its revocation.
public struct BanLifting: Sendable {
    public let statusCase: Identifier
    public let documentNumber: String
    public let staff: Identifier
    public let at: Instant

    public init(statusCase: Identifier, documentNumber: String, staff: Identifier, at: Instant) {
        self.statusCase = statusCase
        self.documentNumber = documentNumber
        self.staff = staff
        self.at = at
    }
}
