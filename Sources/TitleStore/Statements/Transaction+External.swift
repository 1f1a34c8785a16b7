public import TitleModel

extension Transaction {
    /// Keeps a certificate that somebody else issued, with its file as it came.
    public func insert(
        _ certificate: ExternalCertificate,
        of row: Identifier,
        file: [UInt8],
        by staff: Identifier
    ) throws {
        try run(
            """
            INSERT INTO external_certificates (id, roster_row, certificate_number, file_name, sha256, bytes, signature,
                kept_by, kept_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            """,
            [
                certificate.id.sql, row.sql, certificate.number.sql, certificate.fileName.sql, certificate.digest.sql,
                file.sql, certificate.signature.sql, staff.sql, certificate.keptAt.sql,
            ]
        )
    }

    /// The newest of each row of a batch, in the order of the roster.
    public func externalCertificates(of batch: Identifier) throws -> [ExternalCertificate] {
        try rows(
            of: ExternalCertificate.self,
            """
            SELECT c.id, r.line, r.name, c.certificate_number, c.file_name, c.sha256, c.signature, c.kept_at
            FROM external_certificates c JOIN roster_rows r ON r.id = c.roster_row WHERE r.batch = $1
            AND c.id = (SELECT max(n.id) FROM external_certificates n WHERE n.roster_row = c.roster_row)
            ORDER BY r.line
            """,
            [batch.sql]
        )
    }

    /// The file of a kept certificate of the batch, as it came.
    public func externalFile(_ id: Identifier, of batch: Identifier) throws -> [UInt8]? {
        let sql = """
            SELECT c.bytes FROM external_certificates c JOIN roster_rows r ON r.id = c.roster_row
            WHERE c.id = $1 AND r.batch = $2
            """
        return try value([UInt8].self, sql, [id.sql, batch.sql])
    }
}

extension ExternalCertificate: StoredRecord {
    public init(_ columns: inout Columns) throws {
        self.init(
            id: try columns.next(),
            line: try columns.next(),
            name: try columns.next(),
            number: try columns.next(),
            fileName: try columns.next(),
            digest: try columns.next(),
            signature: try columns.next(),
            keptAt: try columns.next()
        )
    }
}
