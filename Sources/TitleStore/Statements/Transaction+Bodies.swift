public import TitleModel

extension Transaction {
    public func insert(_ body: Body) throws {
        try run(
            """
            INSERT INTO bodies (code, name, kind, area, parent, levels, series, issuer, unified_social_credit_code,
                mongolian_name, legal_source)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
            """,
            [
                body.code.sql, body.name.sql, body.kind.sql, body.area.sql, body.parent.sql, body.storedLevels.sql,
                body.storedSeries.sql, body.issuer.sql, body.unifiedSocialCreditCode.sql, body.mongolianName.sql,
                body.legalSource.sql,
            ]
        )
    }

    /// All bodies, by code.
    public func bodies() throws -> [Body] {
        try rows(
            of: Body.self,
            """
            SELECT code, name, kind, area, parent, levels, series, issuer, unified_social_credit_code, mongolian_name,
                legal_source
            FROM bodies ORDER BY code
            """,
            []
        )
    }
}

extension Body: StoredRecord {
    public init(_ columns: inout Columns) throws {
        let (code, name, kind): (BodyCode, String, Kind) = try (columns.next(), columns.next(), columns.next())
        let (area, parent): (String, BodyCode?) = try (columns.next(), columns.next())
        let (levels, series): (String, String) = try (columns.next(), columns.next())
        self.init(
            code: code,
            name: name,
            kind: kind,
            area: area,
            parent: parent,
            levels: Set(levels.split(separator: ";").compactMap { TitleLevel(rawValue: String($0)) }),
            series: Set(series.split(separator: ";").compactMap { Int($0) }),
            issuer: try columns.next(),
            unifiedSocialCreditCode: try columns.next(),
            mongolianName: try columns.next(),
            legalSource: try columns.next()
        )
    }

    fileprivate var storedLevels: String {
        TitleLevel.allCases.filter(levels.contains).map(\.rawValue).joined(separator: ";")
    }

    fileprivate var storedSeries: String {
        series.sorted().map { String($0) }.joined(separator: ";")
    }
}
