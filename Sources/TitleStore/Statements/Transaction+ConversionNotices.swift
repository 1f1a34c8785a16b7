public import TitleModel

extension Transaction {
    /// Keeps what another region says became of a certificate of ours, with its signed claim.
    public func insert(
        _ claim: ConversionClaim,
        id: Identifier,
        of number: CertificateNumber,
        by staff: Identifier,
        at now: Instant
    ) throws {
        try run(
            """
            INSERT INTO conversion_notices (id, number, root, installation, issuer_name, new_number, converted_on,
                envelope, received_by, received_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
            """,
            [
                id.sql, number.sql, claim.root.sql, claim.installation.sql, claim.issuerName.sql, claim.number.sql,
                claim.issuedOn.sql, claim.envelope.sql, staff.sql, now.sql,
            ]
        )
    }

    /// In the order in which they were received.
    public func conversionNotes(on number: CertificateNumber) throws -> [ConversionNote] {
        try rows(
            of: ConversionNote.self,
            """
            SELECT installation, issuer_name, new_number, converted_on, received_at FROM conversion_notices
            WHERE number = $1 ORDER BY id
            """,
            [number.sql]
        )
    }

    /// Whether the notice of that certificate of that root is kept already.
    public func hasConversionNotice(of number: CertificateNumber, _ claim: ConversionClaim) throws -> Bool {
        let sql = "SELECT id FROM conversion_notices WHERE number = $1 AND root = $2 AND new_number = $3"
        return try value(Identifier.self, sql, [number.sql, claim.root.sql, claim.number.sql]) != nil
    }
}

extension ConversionNote: StoredRecord {
    public init(_ columns: inout Columns) throws {
        self.init(
            installation: try columns.next(),
            issuerName: try columns.next(),
            number: try columns.next(),
            convertedOn: try columns.next(),
            receivedAt: try columns.next()
        )
    }
}
