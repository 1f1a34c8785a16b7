public import TitleModel
internal import TitleSecrets

extension Transaction {
    /// What a case corrects, and who answers for it.
    func insertDetails(of new: StatusCase) throws {
        for correction in new.decision.version?.corrections ?? [] {
            try run(
                "INSERT INTO case_corrections (status_case, field, was, becomes) VALUES ($1, $2, $3, $4)",
                [new.id.sql, correction.field.sql, correction.was.sql, correction.becomes.sql]
            )
        }
        for (place, one) in new.responsible.enumerated() {
            try run(
                "INSERT INTO case_responsibles (status_case, place, kind, name) VALUES ($1, $2, $3, $4)",
                [new.id.sql, (place + 1).sql, one.kind.sql, one.name.sql]
            )
        }
    }

    /// Keeps the file that a case rests on.
    public func insert(_ evidence: CaseEvidence, bytes: [UInt8], of statusCase: Identifier) throws {
        try run(
            "INSERT INTO case_evidence (status_case, name, sha256, bytes) VALUES ($1, $2, $3, $4)",
            [statusCase.sql, evidence.name.sql, evidence.sha256.sql, bytes.sql]
        )
    }

    /// The file that a case rests on; nil where it has none.
    public func evidenceFile(of statusCase: Identifier) throws -> (name: String, bytes: [UInt8])? {
        let sql = "SELECT name, bytes FROM case_evidence WHERE status_case = $1"
        return try first(EvidenceFile.self, sql, [statusCase.sql]).map { ($0.name, $0.bytes) }
    }

    /// The digest is reckoned from the bytes: a file changed behind the schema's back is another file.
    func evidence(of statusCase: Identifier) throws -> CaseEvidence? {
        try evidenceFile(of: statusCase).map { CaseEvidence(name: $0.name, sha256: SHA256.digest($0.bytes)) }
    }

    func responsible(in statusCase: Identifier) throws -> [Responsible] {
        let sql = "SELECT kind, name FROM case_responsibles WHERE status_case = $1 ORDER BY place"
        return try rows(of: Responsible.self, sql, [statusCase.sql])
    }

    func corrections(by statusCase: Identifier) throws -> [Correction] {
        let sql = "SELECT field, was, becomes FROM case_corrections WHERE status_case = $1 ORDER BY rowid"
        return try rows(of: Correction.self, sql, [statusCase.sql])
    }

    public func insertGroup(_ id: Identifier, by staff: Identifier, at now: Instant) throws {
        let sql = "INSERT INTO case_groups (id, proposed_by, proposed_at) VALUES ($1, $2, $3)"
        try run(sql, [id.sql, staff.sql, now.sql])
    }
}

extension Correction.Field: StoredCase {}
extension Responsible.Kind: StoredCase {}

extension Correction: StoredRecord {
    public init(_ columns: inout Columns) throws {
        self.init(field: try columns.next(), was: try columns.next(), becomes: try columns.next())
    }
}

extension Responsible: StoredRecord {
    public init(_ columns: inout Columns) throws {
        self.init(kind: try columns.next(), name: try columns.next())
    }
}

private struct EvidenceFile: StoredRecord {
    let name: String
    let bytes: [UInt8]

    init(_ columns: inout Columns) throws {
        name = try columns.next()
        bytes = try columns.next()
    }
}
