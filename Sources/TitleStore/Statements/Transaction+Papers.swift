public import TitleModel
internal import TitleSecrets

extension Transaction {
    public func insert(
        _ paper: BatchPaper,
        id: Identifier,
        of batch: Identifier,
        by staff: Identifier,
        at now: Instant
    ) throws {
        try run(
            """
            INSERT INTO batch_papers (id, batch, kind, document_number, document_date, from_day, to_day, place, people,
                vacancies, statement, file_name, file_sha256, file_bytes, stated_by, stated_at, consent_number, consent_date,
                units, contents, applicants)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21)
            """,
            [
                id.sql, batch.sql, paper.kind.sql, paper.documentNumber.sql, paper.date.sql, paper.from.sql,
                paper.to.sql, paper.place.sql, paper.count.sql, paper.vacancies.sql, paper.statement.sql,
                paper.fileName.sql, paper.file.map { SHA256.digest($0) }.sql, paper.file.sql, staff.sql, now.sql,
                paper.consentNumber.sql, paper.consentDate.sql, PaperLines.text(paper.units).sql,
                PaperLines.text(paper.contents).sql, PaperLines.text(paper.applicants).sql,
            ]
        )
        try insertGaps(paper.without, of: id, in: batch)
    }

    /// The papers of a batch in the order they were attached, without their files; of a row that is shown anew also those
    /// of the batch it was reviewed in.
    public func papers(of batch: Identifier) throws -> [BatchPaper] {
        try rows(
            of: BatchPaper.self,
            """
            WITH RECURSIVE reviewed (batch) AS (VALUES ($1) UNION SELECT r.batch FROM reviewed v
                JOIN row_restarts s ON s.batch = v.batch JOIN roster_rows r ON r.id = s.old_row)
            SELECT kind, document_number, document_date, from_day, to_day, place, people, vacancies, statement, file_name,
                consent_number, consent_date, units, contents, applicants
            FROM batch_papers WHERE batch IN (SELECT batch FROM reviewed) ORDER BY rowid
            """,
            [batch.sql]
        )
    }

    /// How many people of a batch who were not removed came by review, and how many by recognition.
    public func peopleByRoute(of batch: Identifier) throws -> (reviewed: Int, recognised: Int) {
        let routes = try values(
            AcquisitionRoute.self,
            """
            SELECT r.route FROM roster_rows r WHERE r.batch = $1
            AND NOT EXISTS (SELECT 1 FROM row_removals x WHERE x.roster_row = r.id)
            """,
            [batch.sql]
        )
        let recognised = routes.count { $0 == .recognition }
        return (routes.count - recognised, recognised)
    }

    /// The employers of a batch's reviewed rows that were not removed, by name.
    public func units(of batch: Identifier) throws -> [String] {
        try values(
            String.self,
            """
            SELECT DISTINCT r.employer FROM roster_rows r WHERE r.batch = $1 AND r.route <> $2
            AND NOT EXISTS (SELECT 1 FROM row_removals x WHERE x.roster_row = r.id) ORDER BY r.employer
            """,
            [batch.sql, AcquisitionRoute.recognition.sql]
        )
    }

    public func insertParticulars(_ stated: [(name: String, value: String)], of row: Identifier) throws {
        for (name, value) in stated {
            try run(
                "INSERT INTO roster_particulars (roster_row, name, value) VALUES ($1, $2, $3)",
                [row.sql, name.sql, value.sql]
            )
        }
    }
}

extension BatchPaper.Kind: StoredCase {}

extension BatchPaper: StoredRecord {
    public init(_ columns: inout Columns) throws {
        self.init(try columns.next())
        documentNumber = try columns.next()
        date = try columns.next()
        (from, to) = (try columns.next(), try columns.next())
        place = try columns.next()
        (count, vacancies) = (try columns.next(), try columns.next())
        statement = try columns.next()
        fileName = try columns.next()
        (consentNumber, consentDate) = (try columns.next(), try columns.next())
        units = PaperLines.units(try columns.next())
        contents = PaperLines.contents(try columns.next())
        applicants = PaperLines.applicants(try columns.next())
    }
}
