public import TitleModel
internal import TitleSecrets

extension Transaction {
    /// Keeps the region's approval document of a batch with its file.
    public func insert(_ approval: Approval, of batch: Identifier, fileName: String, file: [UInt8]) throws {
        try run(
            """
            INSERT INTO approvals (id, batch, approving_body, document_number, document_date, document_name,
                document_sha256, document_bytes, entered_by, confirmed_by, confirmed_at, is_external)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
            """,
            [
                approval.id.sql, batch.sql, approval.approvingBody.sql, approval.documentNumber.sql,
                approval.documentDate.sql, fileName.sql, SHA256.digest(file).sql, file.sql, approval.enterer.id.sql,
                approval.confirmer.id.sql, approval.confirmedAt.sql, approval.isExternal.sql,
            ]
        )
    }

    public func approval(_ id: Identifier) throws -> Approval? {
        try first(Approval.self, Self.approvals + " WHERE a.id = $1", [id.sql])
    }

    public func approval(of batch: Identifier) throws -> Approval? {
        try first(Approval.self, Self.approvals + " WHERE a.batch = $1", [batch.sql])
    }

    /// Whether a document of that number (文号) of the body was taken in, or waits to be confirmed.
    public func isApprovalNumberUsed(_ number: String, by body: BodyCode) throws -> Bool {
        let sql = """
            SELECT id FROM approvals WHERE approving_body = $1 AND document_number = $2
            UNION ALL SELECT e.id FROM approval_entries e WHERE e.approving_body = $1 AND e.document_number = $2
                AND NOT EXISTS (SELECT 1 FROM approval_entry_ends x WHERE x.entry = e.id)
            """
        return try value(Identifier.self, sql, [body.sql, number.sql]) != nil
    }

    /// Whether a document of that number and day of the body may approve one conversion more: nothing else rests on it, nor
    /// waits to.
    public func mayApproveConversions(_ number: String, of day: CivilDate, by body: BodyCode) throws -> Bool {
        let sql = """
            SELECT a.id FROM approvals a WHERE a.approving_body = $1 AND a.document_number = $2
                AND (a.document_date <> $3 OR NOT EXISTS (SELECT 1 FROM conversion_rows r WHERE r.batch = a.batch))
            UNION ALL SELECT e.id FROM approval_entries e WHERE e.approving_body = $1 AND e.document_number = $2
                AND NOT EXISTS (SELECT 1 FROM approval_entry_ends x WHERE x.entry = e.id)
            """
        return try value(Identifier.self, sql, [body.sql, number.sql, day.sql]) == nil
    }

    private static var approvals: String {
        """
        SELECT a.id, a.approving_body, a.document_number, a.document_date, \(StaffMember.columns(of: "e", at: "a.confirmed_at")),
            \(StaffMember.columns(of: "c", at: "a.confirmed_at")), a.confirmed_at, a.is_external
        FROM approvals a JOIN staff e ON e.id = a.entered_by JOIN staff c ON c.id = a.confirmed_by
        """
    }
}

extension Approval: StoredRecord {
    public init(_ columns: inout Columns) throws {
        self.init(
            id: try columns.next(),
            approvingBody: try columns.next(),
            documentNumber: try columns.next(),
            documentDate: try columns.next(),
            enterer: try StaffMember(&columns),
            confirmer: try StaffMember(&columns),
            confirmedAt: try columns.next(),
            isExternal: try columns.next()
        )
    }
}
