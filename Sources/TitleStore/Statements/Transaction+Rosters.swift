public import TitleModel
internal import TitleSecrets

extension Transaction {
    public func insert(_ record: BatchRecord) throws {
        let batch = record.batch
        try run(
            """
            INSERT INTO batches (id, reviewing_body, level, rule_set, review_end, file_name, file_sha256, imported_by,
                imported_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            """,
            [
                batch.id.sql, batch.reviewingBody.sql, batch.level.sql, batch.ruleSet.sql, batch.reviewEnd.sql,
                record.fileName.sql, record.fileDigest.sql, record.importedBy.sql, record.importedAt.sql,
            ]
        )
    }

    public func insert(_ result: TitleResult, _ details: RosterDetails) throws {
        try run(
            """
            INSERT INTO roster_rows (id, batch, line, person, name, sex, birth_date, identity_kind, identity_number,
                employer, title, specialty, route, examination_pass, qualified_on, panel, restriction, ethnicity, area,
                education, education_mode, graduated_on, major, worked_since, remark, ground,
                mongolian_name)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21,
                $22, $23, $24, $25, $26, $27)
            """,
            [
                result.id.sql, result.batch.sql, result.line.sql, result.person.sql, result.name.sql, result.sex.sql,
                result.birthDate.sql, result.identity.kind.sql, result.identity.number.sql, result.employer.sql,
                result.title.code.sql, result.specialty.sql, result.route.sql, result.examinationPass.sql,
                result.qualifiedOn.sql, result.panel.sql, result.restriction.sql, details.ethnicity.sql,
                details.area.sql, details.education.sql, details.educationMode.sql, details.graduatedOn.sql,
                details.major.sql, details.workedSince.sql, details.remark.sql, details.ground.sql,
                result.mongolianName.sql,
            ]
        )
    }

    public func batch(_ id: Identifier) throws -> BatchRecord? {
        try first(BatchRecord.self, Self.batches + " WHERE id = $1", [id.sql])
    }

    /// The batch that a file became when a body handed it in before.
    public func batch(ofFile digest: [UInt8], from body: BodyCode) throws -> BatchRecord? {
        let sql = Self.batches + " WHERE reviewing_body = $1 AND file_sha256 = $2"
        return try first(BatchRecord.self, sql, [body.sql, digest.sql])
    }

    /// All batches in the order they were taken in.
    public func batches() throws -> [BatchRecord] {
        try rows(of: BatchRecord.self, Self.batches + " ORDER BY imported_at, id", [])
    }

    /// The rows of a batch in the order of the roster, removed ones too.
    public func results(of batch: Identifier) throws -> [TitleResult] {
        try rows(of: TitleResult.self, Self.results, [batch.sql])
    }

    private static var results: String {
        """
        SELECT \(TitleResult.columns) FROM roster_rows r JOIN titles t ON t.code = r.title
        WHERE r.batch = $1 ORDER BY r.line
        """
    }

    /// The rows of a batch in the order of the roster, each with the columns of its canonical text.
    func forEachRow(of batch: Identifier, _ body: (any StoredRow) throws -> Void) throws {
        let sql = """
            SELECT r.id, r.line, r.person, r.name, r.sex, r.birth_date, r.identity_kind, r.identity_number, r.employer, t.code,
                t.name, r.specialty, r.route, r.examination_pass, r.qualified_on, r.panel, r.restriction, r.mongolian_name
            FROM roster_rows r JOIN titles t ON t.code = r.title WHERE r.batch = $1 ORDER BY r.line
            """
        try run(sql, [batch.sql], eachRow: body)
    }

    public func result(_ row: Identifier) throws -> TitleResult? {
        let sql = """
            SELECT \(TitleResult.columns) FROM roster_rows r JOIN titles t ON t.code = r.title WHERE r.id = $1
            """
        return try first(TitleResult.self, sql, [row.sql])
    }

    /// The row that stands on a line of the roster.
    public func row(_ line: Int, of batch: Identifier) throws -> Identifier? {
        try value(
            Identifier.self,
            "SELECT id FROM roster_rows WHERE batch = $1 AND line = $2",
            [batch.sql, line.sql]
        )
    }

    /// SHA-256 over the digests of the batch's rows, each SHA-256 over its canonical text, in the order of their lines.
    public func rosterDigest(of batch: Identifier) throws -> [UInt8] {
        try RosterReading(of: batch, in: self).digest
    }

    /// The same with one row as it would be.
    public func rosterDigest(of batch: Identifier, with changed: TitleResult) throws -> [UInt8] {
        SHA256.digest(
            try results(of: batch).flatMap { RosterReading.digest(of: $0.id == changed.id ? changed : $0) }
        )
    }

    /// The titles that the register has for a document's holder, in force or on the way, each with its certificate's
    /// number or, before there is one, its batch.
    ///
    /// A row whose batch was discarded is not on the way any more, nor one whose notice was withdrawn, once the objections
    /// to it are decided.
    public func registeredTitles(of identity: IdentityDocument) throws -> [RegisteredTitle] {
        try rows(
            of: RegisteredTitle.self,
            """
            SELECT r.title, coalesce(min(o.number), min(r.batch)),
                max(CASE WHEN r.ground = $1 THEN r.qualified_on END), min(b.reviewing_body)
            FROM person_identities i
            JOIN roster_rows r ON r.person = i.person JOIN batches b ON b.id = r.batch LEFT JOIN orders o ON o.roster_row = r.id
            WHERE i.kind = $2 AND i.number = $3
            AND NOT EXISTS (SELECT 1 FROM row_removals x WHERE x.roster_row = r.id)
            AND NOT EXISTS (SELECT 1 FROM batch_discards d WHERE d.batch = r.batch)
            AND NOT EXISTS (SELECT 1 FROM publicities p JOIN publicity_withdrawals w ON w.publicity = p.id
                WHERE p.batch = r.batch AND NOT EXISTS (SELECT 1 FROM objections b WHERE b.publicity = p.id
                    AND (b.roster_row IS NULL OR b.roster_row = r.id)
                    AND NOT EXISTS (SELECT 1 FROM objection_decisions d
                        WHERE d.objection = b.id AND d.decision <> 'admitted')))
            AND NOT EXISTS (SELECT 1 FROM certificate_events e
                WHERE e.number = o.number AND e.kind IN ('revoked', 'cancelled', 'superseded'))
            GROUP BY r.title ORDER BY r.title
            """,
            [ApplicationBasis.changeOfSeries.clause.sql, identity.kind.sql, identity.number.sql]
        )
    }

    private static var batches: String {
        """
        SELECT id, reviewing_body, level, rule_set, review_end, file_name, file_sha256, imported_by, imported_at
        FROM batches
        """
    }
}

extension RegisteredTitle: StoredRecord {
    public init(_ columns: inout Columns) throws {
        self.init(
            title: try columns.next(),
            reference: try columns.next(),
            changedSeriesOn: try columns.next(),
            body: try columns.next()
        )
    }
}
