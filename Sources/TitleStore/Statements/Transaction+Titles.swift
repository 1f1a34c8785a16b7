public import TitleModel

extension Transaction {
    public func insert(_ title: TitleWording) throws {
        try run(
            """
            INSERT INTO titles (code, series_name, specialty_group, rank, name, valid_from, valid_to)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            """,
            [
                title.code.sql, title.seriesName.sql, title.specialtyGroup.sql, title.rank.sql, title.name.sql,
                title.validFrom.sql, title.validTo.sql,
            ]
        )
    }

    /// The whole catalogue, by code.
    public func titles() throws -> [TitleWording] {
        try rows(
            of: TitleWording.self,
            "SELECT code, series_name, specialty_group, rank, name, valid_from, valid_to FROM titles ORDER BY code",
            []
        )
    }
}

extension TitleWording: StoredRecord {
    public init(_ columns: inout Columns) throws {
        self.init(
            code: try columns.next(),
            seriesName: try columns.next(),
            specialtyGroup: try columns.next(),
            rank: try columns.next(),
            name: try columns.next(),
            validFrom: try columns.next(),
            validTo: try columns.next()
        )
    }
}
