public import TitleModel

extension Transaction {
    /// Keeps a file once, however many cases and applications show it.
    public func insert(file bytes: [UInt8], _ sha256: [UInt8], _ type: ConversionEvidence.FileType) throws {
        try run(
            "INSERT INTO conversion_files (sha256, media_type, bytes) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING",
            [sha256.sql, type.sql, bytes.sql]
        )
    }

    /// Notes what a file that is kept proves in a case; of each kind the last counts, also one that was there before.
    public func insert(_ evidence: ConversionEvidence, id: Identifier, of conversion: Identifier) throws {
        try run(
            """
            INSERT INTO conversion_evidence (id, conversion_case, kind, name, file, added_by, added_at,
                checked_at_address, checked_on, checked_by)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
            """,
            [
                id.sql, conversion.sql, evidence.kind.sql, evidence.name.sql, evidence.sha256.sql,
                evidence.addedBy.id.sql, evidence.addedAt.sql, evidence.look?.address.sql ?? .null,
                evidence.look?.day.sql ?? .null, evidence.look?.by.sql ?? .null,
            ]
        )
    }

    /// A file of a case with its kind; nil when the case has none of that hash.
    public func conversionFile(
        _ sha256: [UInt8],
        of conversion: Identifier
    ) throws -> (type: ConversionEvidence.FileType, bytes: [UInt8])? {
        let sql = """
            SELECT f.media_type, f.bytes FROM conversion_evidence e JOIN conversion_files f ON f.sha256 = e.file
            WHERE e.conversion_case = $1 AND e.file = $2
            """
        return try first(StoredFile.self, sql, [conversion.sql, sha256.sql]).map { ($0.type, $0.bytes) }
    }

    public func insert(
        _ field: OriginalField,
        id: Identifier,
        of conversion: Identifier,
        by staff: Identifier,
        at now: Instant
    ) throws {
        try run(
            """
            INSERT INTO conversion_fields (id, conversion_case, kind, value, source, entered_by, entered_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            """,
            [id.sql, conversion.sql, field.kind.sql, field.value.sql, field.source.sql, staff.sql, now.sql]
        )
    }

    public func insert(
        _ check: OriginalCheck,
        id: Identifier,
        of conversion: Identifier,
        by staff: Identifier,
        at now: Instant
    ) throws {
        try run(
            """
            INSERT INTO conversion_checks (id, conversion_case, finding, lines, signer, signed_on, address, file, made_by,
                made_at, status_source, status_as_of, status_until, cancelled_from, origin_root, origin_name,
                origin_issuer, origin_number, signed_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)
            """,
            [
                id.sql, conversion.sql, check.finding.sql, check.lines.stored.sql, check.signer.sql,
                check.signedOn.sql, check.address.sql, check.file.sql, staff.sql, now.sql,
                check.status?.source.sql ?? .null, check.status?.asOf.sql ?? .null, check.status?.until.sql ?? .null,
                check.status?.cancelledFrom.sql ?? .null, check.origin?.root.sql ?? .null,
                check.origin?.name.sql ?? .null, check.origin?.issuer.sql ?? .null, check.origin?.number.sql ?? .null,
                check.signedAt.sql,
            ]
        )
    }

    public func insert(
        _ mapping: ConversionMapping,
        id: Identifier,
        of conversion: Identifier,
        by staff: Identifier,
        at now: Instant
    ) throws {
        let (basis, detail) = mapping.basis.stored
        try run(
            """
            INSERT INTO conversion_mappings (id, conversion_case, title, specialty, basis, detail, mapped_by, mapped_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            """,
            [
                id.sql, conversion.sql, mapping.title.sql, mapping.specialty.sql, basis.sql, detail.sql, staff.sql,
                now.sql,
            ]
        )
    }

    public func insert(
        _ decision: ConversionDecision,
        id: Identifier,
        of conversion: Identifier,
        by staff: Identifier,
        at now: Instant
    ) throws {
        try run(
            """
            INSERT INTO conversion_decisions (id, conversion_case, outcome, body, ground, document_number, document_date,
                decided_by, decided_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            """,
            [
                id.sql, conversion.sql, decision.outcome.sql, decision.body.sql, decision.ground.sql,
                decision.documentNumber.sql, decision.documentDate.sql, staff.sql, now.sql,
            ]
        )
    }
}

extension Transaction {
    /// In the order in which it was handed in.
    public func conversionEvidence(of id: Identifier) throws -> [ConversionEvidence] {
        try rows(
            of: ConversionEvidence.self,
            """
            SELECT e.kind, e.name, e.file, f.media_type, s.id, s.name, s.body, s.duties, s.kind, e.added_at,
                e.checked_at_address, e.checked_on, e.checked_by
            FROM conversion_evidence e JOIN conversion_files f ON f.sha256 = e.file JOIN staff s ON s.id = e.added_by
            WHERE e.conversion_case = $1 ORDER BY e.rowid
            """,
            [id.sql]
        )
    }

    func originalFields(of id: Identifier) throws -> [OriginalField] {
        let sql = "SELECT kind, value, source FROM conversion_fields WHERE conversion_case = $1 ORDER BY rowid"
        return try rows(of: OriginalField.self, sql, [id.sql])
    }

    func originalCheck(of id: Identifier) throws -> OriginalCheck? {
        let sql = """
            SELECT finding, lines, signer, signed_on, signed_at, address, status_source, status_as_of, status_until, cancelled_from,
                origin_root, origin_name, origin_issuer, origin_number, file FROM conversion_checks
            WHERE conversion_case = $1 ORDER BY rowid DESC LIMIT 1
            """
        return try first(OriginalCheck.self, sql, [id.sql])
    }

    func conversionMapping(of id: Identifier) throws -> ConversionMapping? {
        let sql = StandingMapping.query("m.title, m.specialty, m.basis, m.detail", of: "$1")
        return try first(ConversionMapping.self, sql, [id.sql])
    }

    func conversionDecision(of id: Identifier) throws -> ConversionDecision? {
        let sql = """
            SELECT outcome, body, ground, document_number, document_date FROM conversion_decisions
            WHERE conversion_case = $1 ORDER BY rowid DESC LIMIT 1
            """
        return try first(ConversionDecision.self, sql, [id.sql])
    }
}

private struct StoredFile: StoredRecord {
    let type: ConversionEvidence.FileType
    let bytes: [UInt8]

    init(_ columns: inout Columns) throws {
        type = try columns.next()
        bytes = try columns.next()
    }
}
