public import TitleModel

extension Transaction {
    /// Opens a case; of one original there is one open case.
    public func insert(_ new: ConversionCase) throws {
        let (applied, holder) = (new.application, new.application.holder)
        try run(
            """
            INSERT INTO conversion_cases (id, origin, way, name, identity_kind, identity_number, sex, birth_date,
                employer, area, unit_is_outside, applicant, applied_on, original_number, original_issuer,
                entrustment_sender, entrustment_number, receiver, taken_by, taken_at, applicant_person)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20, $21)
            """,
            [
                new.id.sql, applied.origin.sql, applied.way.sql, holder.name.sql, holder.identity.kind.sql,
                holder.identity.number.sql, holder.sex.sql, holder.birthDate.sql, holder.employer.sql,
                holder.area.sql, holder.unitIsOutside.sql, applied.applicant.sql, applied.appliedOn.sql,
                applied.original.number.sql, applied.original.issuer.sql, applied.entrustment?.sender.sql ?? .null,
                applied.entrustment?.number.sql ?? .null, new.receiver.sql, new.takenBy.id.sql, new.takenAt.sql,
                new.person.sql,
            ]
        )
        try run(
            "INSERT INTO open_conversion_cases (conversion_case, original_key) VALUES ($1, $2)",
            [new.id.sql, applied.original.key.sql]
        )
    }

    /// The case, open or ended in a certificate, that another original of that name belongs to.
    public func conversion(ofOriginal key: String) throws -> Identifier? {
        try value(
            Identifier.self,
            """
            SELECT conversion_case FROM open_conversion_cases WHERE original_key = $1
            UNION ALL SELECT conversion_case FROM converted_originals WHERE original_key = $1
            """,
            [key.sql]
        )
    }

    /// The whole case; nil when there is none.
    public func conversion(_ id: Identifier) throws -> ConversionCase? {
        try first(ConversionHead.self, ConversionHead.select + " WHERE c.id = $1", [id.sql]).map { try whole($0) }
    }

    /// The cases that a person applied for at the own door, the latest first.
    public func conversions(appliedForBy person: Identifier) throws -> [ConversionCase] {
        let sql = ConversionHead.select + " WHERE c.applicant_person = $1 ORDER BY c.id DESC"
        return try rows(of: ConversionHead.self, sql, [person.sql]).map { try whole($0) }
    }

    /// The case that a row of a conversion rests on.
    public func conversion(ofRow row: Identifier) throws -> ConversionCase? {
        let sql = "SELECT conversion_case FROM conversion_rows WHERE roster_row = $1"
        return try value(Identifier.self, sql, [row.sql]).flatMap { try conversion($0) }
    }

    /// The body that took the application of which a batch was made; nil for a batch of a roster.
    public func conversionReceiver(ofBatch batch: Identifier) throws -> BodyCode? {
        let sql = """
            SELECT c.receiver FROM conversion_rows r JOIN conversion_cases c ON c.id = r.conversion_case WHERE r.batch = $1
            """
        return try value(BodyCode.self, sql, [batch.sql])
    }

    /// The newest signed version of the certificate that a case became; nil while none is signed.
    public func newestVersion(ofConversion id: Identifier) throws -> CertificateNumber? {
        try value(
            CertificateNumber.self,
            """
            SELECT o.number FROM conversion_rows r JOIN orders o ON o.roster_row = r.roster_row
            JOIN title_certificates t ON t.number = o.number
            WHERE r.conversion_case = $1 ORDER BY t.issued_at DESC, o.id DESC LIMIT 1
            """,
            [id.sql]
        )
    }

    /// The batch of one row that a confirmed case was made.
    public func batch(ofConversion id: Identifier) throws -> Identifier? {
        try value(Identifier.self, "SELECT batch FROM conversion_rows WHERE conversion_case = $1", [id.sql])
    }

    /// Cases of a scope, the open ones first, of each the latest first.
    ///
    /// `text`: empty, or a part of the name or of the original's number, the original's number however it is written, or the
    /// number of the new certificate.
    public func conversions(
        in scope: ConversionScope,
        named text: String,
        skip: Int,
        limit: Int
    ) throws -> [ConversionCase] {
        let sql =
            ConversionHead.select + """
                 LEFT JOIN open_conversion_cases q ON q.conversion_case = c.id
                WHERE \(scope.condition) AND ($1 = '' OR instr(c.name, $1) > 0 OR instr(c.original_number, $1) > 0
                    OR c.id IN (SELECT conversion_case FROM original_marks WHERE kind = 'number' AND mark = $2)
                    OR c.id IN (SELECT r.conversion_case FROM conversion_rows r
                        JOIN orders o ON o.roster_row = r.roster_row WHERE o.number = $3))
                ORDER BY q.conversion_case IS NULL, c.id DESC LIMIT $4 OFFSET $5
                """
        let values = [text.sql, OriginalMark.plain(text).sql, text.uppercased().sql, limit.sql, skip.sql]
        return try rows(of: ConversionHead.self, sql, values).map { try whole($0) }
    }

    /// Writes a step; one that ends the case takes it from the open ones.
    public func insert(_ step: ConversionCase.Step, id: Identifier, of found: ConversionCase, ends: Bool) throws {
        try run(
            """
            INSERT INTO conversion_steps (id, conversion_case, event, outcome, taken_by, taken_at, statement, until)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            """,
            [
                id.sql, found.id.sql, step.event.sql, step.outcome.sql, step.by.id.sql, step.at.sql,
                step.statement.sql, step.until.sql,
            ]
        )
        guard ends else { return }
        try run("DELETE FROM open_conversion_cases WHERE conversion_case = $1", [found.id.sql])
    }

    /// Binds the row that became a certificate to its case; the original is converted once and for all.
    public func insert(row: TitleResult, of found: ConversionCase) throws {
        try run(
            "INSERT INTO conversion_rows (roster_row, batch, conversion_case) VALUES ($1, $2, $3)",
            [row.id.sql, row.batch.sql, found.id.sql]
        )
        try run(
            "INSERT INTO converted_originals (original_key, conversion_case) VALUES ($1, $2)",
            [found.application.original.key.sql, found.id.sql]
        )
    }

    private func whole(_ head: ConversionHead) throws -> ConversionCase {
        ConversionCase(
            id: head.id,
            application: head.application,
            receiver: head.receiver,
            takenBy: head.takenBy,
            takenAt: head.takenAt,
            person: head.person,
            request: head.request,
            evidence: try conversionEvidence(of: head.id),
            fields: try originalFields(of: head.id),
            check: try originalCheck(of: head.id),
            mapping: try conversionMapping(of: head.id),
            decision: try conversionDecision(of: head.id),
            steps: try conversionSteps(of: head.id),
            number: try convertedNumber(of: head.id),
            formerNames: try person(with: head.application.holder.identity).map { try formerNames(of: $0) } ?? []
        )
    }

    private func conversionSteps(of id: Identifier) throws -> [ConversionCase.Step] {
        try rows(
            of: ConversionCase.Step.self,
            """
            SELECT t.event, t.outcome, \(StaffMember.columns(of: "s", at: "t.taken_at")), t.taken_at, t.statement, t.until
            FROM conversion_steps t JOIN staff s ON s.id = t.taken_by WHERE t.conversion_case = $1 ORDER BY t.rowid
            """,
            [id.sql]
        )
    }

    private func convertedNumber(of id: Identifier) throws -> CertificateNumber? {
        try value(
            CertificateNumber.self,
            """
            SELECT o.number FROM conversion_rows r JOIN orders o ON o.roster_row = r.roster_row
            WHERE r.conversion_case = $1 AND o.previous IS NULL
            """,
            [id.sql]
        )
    }
}
