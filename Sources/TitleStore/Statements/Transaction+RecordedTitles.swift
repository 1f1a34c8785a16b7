public import TitleModel
internal import TitleSecrets

extension Transaction {
    public func insert(_ title: RecordedTitle, proof: [UInt8]) throws {
        try run(
            """
            INSERT INTO recorded_titles (id, person, kind, title, series, rank, number, issuer, obtained_on, proof_name,
                proof_sha256, proof_bytes, recorded_by, recorded_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
            """,
            [
                title.id.sql, title.person.sql, title.kind.sql, title.title.sql, title.series.sql, title.rank.sql,
                title.number.sql, title.issuer.sql, title.obtainedOn.sql, title.proofName.sql,
                SHA256.digest(proof).sql, proof.sql, title.recorder.id.sql, title.recordedAt.sql,
            ]
        )
    }

    /// Keeps that a title was recorded by mistake; it stays on record.
    public func void(_ title: Identifier, reason: String, by staff: Identifier, at now: Instant) throws {
        try run(
            """
            INSERT INTO recorded_title_voidings (recorded_title, reason, voided_by, voided_at) VALUES ($1, $2, $3, $4)
            """,
            [title.sql, reason.sql, staff.sql, now.sql]
        )
    }

    public func recordedTitle(_ id: Identifier) throws -> RecordedTitle? {
        try first(RecordedTitle.self, RecordedTitle.select + " WHERE t.id = $1", [id.sql])
    }

    /// What a person obtained elsewhere, in the order in which it was recorded.
    public func recordedTitles(of person: Identifier) throws -> [RecordedTitle] {
        let sql = RecordedTitle.select + " WHERE t.person = $1 ORDER BY t.id"
        return try rows(of: RecordedTitle.self, sql, [person.sql])
    }

    /// The file that proves one.
    public func proof(ofRecordedTitle id: Identifier) throws -> [UInt8]? {
        try value([UInt8].self, "SELECT proof_bytes FROM recorded_titles WHERE id = $1", [id.sql])
    }
}

extension RecordedTitle.Kind: StoredCase {}

extension RecordedTitle: StoredRecord {
    fileprivate static let select = """
        SELECT t.id, t.person, t.kind, t.title, t.series, t.rank, t.number, t.issuer, t.obtained_on, t.proof_name,
            \(StaffMember.columns(of: "s", at: "t.recorded_at")), t.recorded_at, v.reason, w.name, v.voided_at
        FROM recorded_titles t JOIN staff s ON s.id = t.recorded_by
        LEFT JOIN recorded_title_voidings v ON v.recorded_title = t.id LEFT JOIN staff w ON w.id = v.voided_by
        """

    public init(_ columns: inout Columns) throws {
        self.init(
            id: try columns.next(),
            person: try columns.next(),
            kind: try columns.next(),
            title: try columns.next(),
            series: try columns.next(),
            rank: try columns.next(),
            number: try columns.next(),
            issuer: try columns.next(),
            obtainedOn: try columns.next(),
            proofName: try columns.next(),
            recorder: try StaffMember(&columns),
            recordedAt: try columns.next(),
            voiding: try Voiding(nextOf: &columns)
        )
    }
}

extension RecordedTitle.Voiding {
    /// Reads reason, name and time; nil where nothing was voided.
    fileprivate init?(nextOf columns: inout Columns) throws {
        let (reason, by): (String?, String?) = (try columns.next(), try columns.next())
        let at: Instant? = try columns.next()
        guard let reason, let by, let at else { return nil }
        self.init(reason: reason, by: by, at: at)
    }
}
