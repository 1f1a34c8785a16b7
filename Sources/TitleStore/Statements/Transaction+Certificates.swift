public import TitleModel

extension Transaction {
    /// Keeps an issued certificate, its first event and the use of the seal, and closes its order.
    public func insert(_ certificate: TitleCertificateRecord, _ event: CertificateEvent, _ use: SealUse) throws {
        try insert([IssuedCertificate(certificate: certificate, event: event, use: use)])
    }

    /// The same for many, a statement at a time: each finds its table's pages where it left them.
    public func insert(_ issued: [IssuedCertificate]) throws {
        let sql = """
            INSERT INTO title_certificates (number, order_id, person, compact_envelope, full_envelope, qr_text, issued_at,
                key_id)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            """
        try run(sql, for: issued) { issued, row in
            let certificate = issued.certificate
            try row.add(certificate.number, certificate.order, certificate.person)
            try row.add(certificate.compactEnvelope, certificate.fullEnvelope, certificate.qrText)
            try row.add(certificate.issuedAt, certificate.keyID)
        }
        try run(Self.eventInsertion, for: issued) { issued, row in try issued.event.write(to: &row) }
        try run(Self.useInsertion, for: issued) { issued, row in try issued.use.write(to: &row) }
        try run(Self.closing, for: issued) { issued, row in try row.add(issued.certificate.order) }
    }

    public func certificate(_ number: CertificateNumber) throws -> RegisteredCertificate? {
        try registered(Self.certificates + " WHERE c.number = $1", [number.sql]).first
    }

    public func certificate(with code: VerificationCode) throws -> RegisteredCertificate? {
        try registered(Self.certificates + " WHERE i.code = $1", [code.sql]).first
    }

    /// A page of all certificates by number; begin after "".
    public func certificates(after number: String, limit: Int) throws -> [RegisteredCertificate] {
        let sql = Self.certificates + " WHERE c.number > $1 ORDER BY c.number LIMIT $2"
        return try registered(sql, [number.sql, limit.sql])
    }

    /// The certificates of a person, the first issued first.
    public func certificates(ofPerson person: Identifier) throws -> [RegisteredCertificate] {
        try registered(Self.certificates + " WHERE c.person = $1 ORDER BY c.issued_at, c.number", [person.sql])
    }

    private func registered(_ sql: String, _ values: [SQLValue]) throws -> [RegisteredCertificate] {
        try rows(of: CertifiedResult.self, sql, values).map { found in
            RegisteredCertificate(
                certificate: found.certificate,
                result: try corrected(found.result, in: found.certificate.number, by: found.statusCase),
                events: try events(of: found.certificate.number)
            )
        }
    }

    private static var certificates: String {
        """
        SELECT c.number, c.order_id, i.code, c.person, c.compact_envelope, c.full_envelope, c.qr_text, c.issued_at,
            c.key_id, \(TitleResult.columns), o.status_case
        FROM title_certificates c JOIN intents i ON i.order_id = c.order_id JOIN orders o ON o.id = c.order_id
        JOIN roster_rows r ON r.id = o.roster_row JOIN titles t ON t.code = r.title
        """
    }
}

private struct CertifiedResult: StoredRecord {
    let certificate: TitleCertificateRecord
    /// As the roster says it.
    let result: TitleResult
    /// The case by which it is a new version.
    let statusCase: Identifier?

    init(_ columns: inout Columns) throws {
        certificate = try TitleCertificateRecord(&columns)
        result = try TitleResult(&columns)
        statusCase = try columns.next()
    }
}
