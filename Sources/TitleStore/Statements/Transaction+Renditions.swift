public import TitleModel

extension Transaction {
    public func insert(_ rendition: Rendition) throws {
        try run(
            """
            INSERT INTO renditions (id, number, format, template_hash, sha256, bytes, made_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            """,
            [
                rendition.id.sql, rendition.number.sql, rendition.format.sql, rendition.templateHash.sql,
                rendition.sha256.sql, rendition.bytes.sql, rendition.madeAt.sql,
            ]
        )
    }

    public func rendition(_ id: Identifier) throws -> Rendition? {
        try first(Rendition.self, Self.renditions + " WHERE id = $1", [id.sql])
    }

    /// The latest document of a certificate in a format.
    public func latestRendition(of number: CertificateNumber, _ format: DocumentFormat) throws -> Rendition? {
        let sql = Self.renditions + " WHERE number = $1 AND format = $2 ORDER BY id DESC LIMIT 1"
        return try first(Rendition.self, sql, [number.sql, format.sql])
    }

    /// A page of all renditions by key; begin after "".
    public func renditions(after id: String, limit: Int) throws -> [Rendition] {
        try rows(of: Rendition.self, Self.renditions + " WHERE id > $1 ORDER BY id LIMIT $2", [id.sql, limit.sql])
    }

    private static var renditions: String {
        "SELECT id, number, format, template_hash, sha256, bytes, made_at FROM renditions"
    }
}
