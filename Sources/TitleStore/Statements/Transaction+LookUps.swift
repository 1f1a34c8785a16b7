public import TitleModel

/// Statements of the look-ups' own file (`LookUpBook`).
extension Transaction {
    public func insert(_ lookUps: [LookUp]) throws {
        let sql = """
            INSERT INTO look_ups (id, number, looked_at, way, times, asker, purpose, outcome, api_key)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            """
        for lookUp in lookUps {
            try run(
                sql,
                [
                    lookUp.id.sql, lookUp.number.sql, lookUp.at.sql, lookUp.way.sql, lookUp.times.sql,
                    lookUp.asked.name.sql, lookUp.asked.purpose.sql, lookUp.outcome.sql,
                    lookUp.key.sql,
                ]
            )
        }
    }

    /// Counts an unnamed look-up in the last alike one of its day (of China), where there are so many of them already.
    ///
    /// - Returns: false where it is to stand alone; so do those whose number somebody may have been told: receipts, and of
    ///   the API what has an outcome. Its answers by code have none, and no number is told with them.
    public func join(_ lookUp: LookUp, beyond most: Int) throws -> Bool {
        let isTold = lookUp.way == .receipt || lookUp.way == .api && lookUp.outcome != nil
        guard lookUp.asked.isNobody, lookUp.key == nil, !isTold else { return false }
        let first = Identifier(at: Instant(startOf: lookUp.at.civilDate), random: (0, 0))
        let sql = """
            SELECT last FROM (
                SELECT max(id) AS last, count(*) AS lines FROM look_ups
                WHERE number = $1 AND id >= $2 AND way = $3 AND outcome IS $4 AND asker IS NULL AND purpose IS NULL
                    AND api_key IS NULL
            ) WHERE lines >= $5
            """
        let values = [lookUp.number.sql, first.sql, lookUp.way.sql, lookUp.outcome.sql, most.sql]
        guard let last = try value(Identifier.self, sql, values) else { return false }
        try run(
            "UPDATE look_ups SET times = times + $1, looked_at = $2 WHERE id = $3",
            [lookUp.times.sql, lookUp.at.sql, last.sql]
        )
        return true
    }

    public func insertLookUpLoss(of times: Int, at now: Instant) throws {
        try run("INSERT INTO look_up_losses (noticed_at, times) VALUES ($1, $2)", [now.sql, times.sql])
    }

    /// How many look-ups were not kept since a moment.
    public func lookUpsLost(since moment: Instant) throws -> Int {
        let sql = "SELECT coalesce(sum(times), 0) FROM look_up_losses WHERE noticed_at >= $1"
        return try value(Int.self, sql, [moment.sql]) ?? 0
    }

    /// The look-ups of a certificate, the latest first; those behind one of them where `last` names it, none where that is
    /// not there any more, since what is older is deleted first.
    public func lookUps(
        of number: CertificateNumber,
        behind last: Identifier? = nil,
        limit: Int
    ) throws -> [LookUp] {
        let own = Self.lookUps + " WHERE number = $1"
        let order = " ORDER BY looked_at DESC, id DESC LIMIT "
        guard let last else { return try rows(of: LookUp.self, own + order + "$2", [number.sql, limit.sql]) }
        let behind = " AND (looked_at, id) < (SELECT looked_at, id FROM look_ups WHERE id = $2)"
        return try rows(of: LookUp.self, own + behind + order + "$3", [number.sql, last.sql, limit.sql])
    }

    /// The look-ups of several certificates and copies, the latest first; those behind a line where `last` names one by
    /// time and key.
    ///
    /// Of askers who said nothing of themselves those of one kind and one day (of China) are one line with their count, so
    /// that nobody pushes the others out of sight; whose number somebody was told stand alone. A line that grew since the
    /// page before is among the latest, and not behind.
    public func joinedLookUps(
        of numbers: [CertificateNumber],
        behind last: (at: Instant, id: Identifier)? = nil,
        limit: Int
    ) throws -> [LookUp] {
        let behind = last == nil ? "" : "HAVING (max(looked_at), max(id)) < ($2, $3)"
        let sql = """
            SELECT max(id), number, max(looked_at), way, sum(times), asker, purpose, outcome,
                max(api_key) FROM look_ups
            WHERE number IN (SELECT value FROM json_each($1))
            GROUP BY number, way, asker, purpose, outcome,
                CASE WHEN asker IS NULL AND purpose IS NULL AND way <> 'receipt' AND (way <> 'api' OR outcome IS NULL)
                    THEN (looked_at + 28800000) / 86400000 ELSE id END
            \(behind)
            ORDER BY max(looked_at) DESC, max(id) DESC LIMIT $\(last == nil ? 2 : 4)
            """
        let place = last.map { [$0.at.sql, $0.id.sql] } ?? []
        return try rows(of: LookUp.self, sql, [Self.listed(numbers)] + place + [limit.sql])
    }

    /// Numbers and keys are capital letters and digits.
    private static func listed(_ numbers: [CertificateNumber]) -> SQLValue {
        ("[" + numbers.map { "\"\($0.text)\"" }.joined(separator: ",") + "]").sql
    }

    public func lookUp(_ id: Identifier) throws -> LookUp? {
        try first(LookUp.self, Self.lookUps + " WHERE id = $1", [id.sql])
    }

    /// When questions about the holder of certificates and copies were answered with `outcome` since a moment.
    public func tries(
        on numbers: [CertificateNumber],
        with outcome: String,
        since moment: Instant
    ) throws -> [Instant] {
        try values(
            Instant.self,
            """
            SELECT looked_at FROM look_ups WHERE number IN (SELECT value FROM json_each($1))
                AND way IN ('face', 'number') AND outcome = $2 AND looked_at >= $3
            """,
            [Self.listed(numbers), outcome.sql, moment.sql]
        )
    }

    /// Deletes what is older than a moment.
    public func deleteLookUps(before moment: Instant) throws {
        try run("DELETE FROM look_ups WHERE looked_at < $1", [moment.sql])
        try run("DELETE FROM look_up_losses WHERE noticed_at < $1", [moment.sql])
    }

    /// The number of the certificate with a code, or the key of the copy with it, of the store; nil where there is none.
    public func number(with code: VerificationCode) throws -> CertificateNumber? {
        let sql = """
            SELECT c.number FROM intents i JOIN title_certificates c ON c.order_id = i.order_id WHERE i.code = $1
            UNION ALL SELECT copy FROM copy_claims WHERE code = $1
            """
        return try value(CertificateNumber.self, sql, [code.sql])
    }

    private static var lookUps: String {
        "SELECT id, number, looked_at, way, times, asker, purpose, outcome, api_key FROM look_ups"
    }
}

extension LookUp.Way: StoredCase {}

extension LookUp: StoredRecord {
    public init(_ columns: inout Columns) throws {
        self.init(
            id: try columns.next(),
            number: try columns.next(),
            at: try columns.next(),
            way: try columns.next(),
            times: try columns.next(),
            asked: AskerStatement(keptName: try columns.next(), purpose: try columns.next()),
            outcome: try columns.next(),
            key: try columns.next()
        )
    }
}
