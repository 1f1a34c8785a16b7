public import TitleModel

extension Transaction {
    public func insert(_ new: StatusCase) throws {
        let decision = new.decision
        try run(
            """
            INSERT INTO status_cases (id, number, kind, ground, document_number, effective_on, successor, until,
                case_group, proposed_by, proposed_at, document_date)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
            """,
            [
                new.id.sql, new.number.sql, decision.caseKind.sql, decision.ground.sql, decision.documentNumber.sql,
                decision.effectiveOn.sql, decision.successor.sql, decision.until.sql, new.group.sql,
                new.proposer.id.sql, new.proposedAt.sql, decision.documentDate.sql,
            ]
        )
        try insertDetails(of: new)
        try run("INSERT INTO open_status_cases (number, status_case) VALUES ($1, $2)", [new.number.sql, new.id.sql])
    }

    /// Writes a step; one that ends the case takes it from the open ones.
    public func insert(_ step: StatusCase.Step, of found: StatusCase) throws {
        try run(
            """
            INSERT INTO status_case_steps (status_case, event, taken_by, taken_at, statement)
            VALUES ($1, $2, $3, $4, $5)
            """,
            [found.id.sql, step.event.sql, step.by.id.sql, step.at.sql, step.statement.sql]
        )
        guard !step.event.outcome.isOpen else { return }
        try run("DELETE FROM open_status_cases WHERE status_case = $1", [found.id.sql])
    }

    public func statusCase(_ id: Identifier) throws -> StatusCase? {
        guard let row = try first(CaseRow.self, CaseRow.select + " WHERE c.id = $1", [id.sql]) else { return nil }
        return try whole(row)
    }

    /// The open case about a certificate.
    public func openCase(about number: CertificateNumber) throws -> Identifier? {
        try value(Identifier.self, "SELECT status_case FROM open_status_cases WHERE number = $1", [number.sql])
    }

    /// All cases about a certificate, the oldest first.
    public func cases(about number: CertificateNumber) throws -> [StatusCase] {
        let sql = CaseRow.select + " WHERE c.number = $1 ORDER BY c.id"
        return try rows(of: CaseRow.self, sql, [number.sql]).map { try whole($0) }
    }

    /// The cases of a list, in the order in which they were proposed.
    public func cases(ofGroup group: Identifier) throws -> [StatusCase] {
        let sql = CaseRow.select + " WHERE c.case_group = $1 ORDER BY c.id"
        return try rows(of: CaseRow.self, sql, [group.sql]).map { try whole($0) }
    }

    /// Cases about certificates that a scope's body issued, reviewed or filed: the open ones, the oldest first, or those
    /// that ended, the latest first; `limit` of them after `skipping` the first.
    public func cases(open: Bool, in scope: BatchScope, limit: Int, skipping: Int = 0) throws -> [StatusCase] {
        let (condition, values) = scope.caseCondition()
        let sql =
            CaseRow.select + """
                 JOIN orders o ON o.number = c.number JOIN roster_rows r ON r.id = o.roster_row
                JOIN batches b ON b.id = r.batch WHERE \(condition)
                AND c.id \(open ? "" : "NOT ")IN (SELECT status_case FROM open_status_cases)
                ORDER BY c.id\(open ? "" : " DESC") LIMIT $\(values.count + 1) OFFSET $\(values.count + 2)
                """
        return try rows(of: CaseRow.self, sql, values + [limit.sql, skipping.sql]).map { try whole($0) }
    }

    private func whole(_ row: CaseRow) throws -> StatusCase {
        let corrections = row.kind == .corrected ? try corrections(by: row.id) : []
        return row.with(
            steps: try steps(of: row.id),
            corrections: corrections,
            evidence: try evidence(of: row.id),
            responsible: try responsible(in: row.id)
        )
    }

    private func steps(of id: Identifier) throws -> [StatusCase.Step] {
        try rows(
            of: StatusCase.Step.self,
            """
            SELECT t.event, \(StaffMember.columns(of: "s", at: "t.taken_at")), t.taken_at, t.statement
            FROM status_case_steps t
            JOIN staff s ON s.id = t.taken_by WHERE t.status_case = $1 ORDER BY t.taken_at, t.rowid
            """,
            [id.sql]
        )
    }
}

extension CaseProgress.Event: StoredCase {}
extension CaseKind: StoredCase {}

extension StatusCase.Step: StoredRecord {
    public init(_ columns: inout Columns) throws {
        self.init(
            event: try columns.next(),
            by: try StaffMember(&columns),
            at: try columns.next(),
            statement: try columns.next()
        )
    }
}

private struct CaseRow: StoredRecord {
    let id: Identifier
    let number: CertificateNumber
    let kind: CaseKind
    private let ground: String
    private let documentNumber: String
    private let documentDate: CivilDate?
    private let effectiveOn: CivilDate
    private let successor: CertificateNumber?
    private let until: CivilDate?
    private let group: Identifier?
    private let proposer: StaffMember
    private let proposedAt: Instant

    static let select = """
        SELECT c.id, c.number, c.kind, c.ground, c.document_number, c.document_date, c.effective_on, c.successor, c.until,
            c.case_group,
            \(StaffMember.columns(of: "s", at: "c.proposed_at")), c.proposed_at
        FROM status_cases c JOIN staff s ON s.id = c.proposed_by
        """

    init(_ columns: inout Columns) throws {
        id = try columns.next()
        number = try columns.next()
        kind = try columns.next()
        ground = try columns.next()
        documentNumber = try columns.next()
        documentDate = try columns.next()
        effectiveOn = try columns.next()
        successor = try columns.next()
        until = try columns.next()
        group = try columns.next()
        proposer = try StaffMember(&columns)
        proposedAt = try columns.next()
    }

    func with(
        steps: [StatusCase.Step],
        corrections: [Correction],
        evidence: CaseEvidence?,
        responsible: [Responsible]
    ) -> StatusCase {
        StatusCase(
            id: id,
            number: number,
            decision: decision(corrections),
            proposer: proposer,
            proposedAt: proposedAt,
            steps: steps,
            group: group,
            evidence: evidence,
            responsible: responsible
        )
    }

    private func decision(_ corrections: [Correction]) -> StatusDecision {
        let version: VersionChange? =
            switch kind {
            case .corrected: .correction(corrections)
            case .reissued: .reissue
            default: nil
            }
        return StatusDecision(
            kind: kind.event,
            ground: ground,
            documentNumber: documentNumber,
            documentDate: documentDate,
            effectiveOn: effectiveOn,
            successor: successor,
            until: until,
            version: version
        )
    }
}
