public import TitleModel

extension Transaction {
    /// Takes the next `count` sequence numbers of an issuer, year and level; they are never given again.
    ///
    /// - Returns: nil when the six digits do not suffice.
    public func takeSequenceNumbers(
        _ count: Int,
        issuer: BodyCode,
        year: Int,
        level: TitleLevel
    ) throws -> ClosedRange<Int>? {
        guard count > 0 else { return nil }
        let last = try value(
            Int.self,
            "SELECT last FROM number_sequences WHERE issuer = $1 AND year = $2 AND level = $3",
            [issuer.sql, year.sql, level.sql]
        )
        let first = (last ?? 0) + 1
        guard first + count - 1 <= 999_999 else { return nil }
        try run(
            """
            INSERT INTO number_sequences (issuer, year, level, last) VALUES ($1, $2, $3, $4)
            ON CONFLICT (issuer, year, level) DO UPDATE SET last = excluded.last
            """,
            [issuer.sql, year.sql, level.sql, (first + count - 1).sql]
        )
        return first...(first + count - 1)
    }
}
