public import TitleModel

/// An approval document as it is entered, with its files.
public struct NewApprovalEntry: Sendable {
    public let entry: ApprovalEntry
    public let document: [UInt8]
    public let list: [UInt8]

    public init(_ entry: ApprovalEntry, document: [UInt8], list: [UInt8]) {
        self.entry = entry
        self.document = document
        self.list = list
    }
}

extension Transaction {
    public func insert(_ new: NewApprovalEntry) throws {
        let entry = new.entry
        try run(
            """
            INSERT INTO approval_entries (id, approving_body, document_number, document_date, review_end,
                document_name, document_sha256, document_bytes, document_signature, list_name, list_sha256, list_bytes,
                entered_by, entered_at, handed_in_on)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
            """,
            [
                entry.id.sql, entry.approvingBody.sql, entry.documentNumber.sql, entry.documentDate.sql,
                entry.reviewEnd.sql, entry.documentName.sql, entry.documentDigest.sql, new.document.sql,
                entry.documentSignature.sql, entry.listName.sql, entry.listDigest.sql, new.list.sql,
                entry.enterer.id.sql, entry.enteredAt.sql, entry.handedIn.sql,
            ]
        )
        for (sender, day) in entry.handIns {
            try run(
                "INSERT INTO approval_hand_ins (entry, sender, day) VALUES ($1, $2, $3)",
                [entry.id.sql, sender.sql, day.sql]
            )
        }
    }

    public func insert(_ end: ApprovalEntry.End, of entry: Identifier) throws {
        try run(
            """
            INSERT INTO approval_entry_ends (entry, outcome, reason, batch, taken_by, taken_at)
            VALUES ($1, $2, $3, $4, $5, $6)
            """,
            [entry.sql, end.outcome.sql, end.reason.sql, end.batch.sql, end.by.id.sql, end.at.sql]
        )
    }

    public func approvalEntry(_ id: Identifier) throws -> ApprovalEntry? {
        try first(WrittenEntry.self, Self.entries + " WHERE e.id = $1", [id.sql]).map { try whole($0) }
    }

    /// Those that people of a body entered, the latest first.
    public func approvalEntries(of body: BodyCode, limit: Int) throws -> [ApprovalEntry] {
        let sql = Self.entries + " WHERE s.body = $1 ORDER BY e.entered_at DESC, e.id DESC LIMIT $2"
        return try rows(of: WrittenEntry.self, sql, [body.sql, limit.sql]).map { try whole($0) }
    }

    public func approvalDocument(of entry: Identifier) throws -> [UInt8]? {
        try value([UInt8].self, "SELECT document_bytes FROM approval_entries WHERE id = $1", [entry.sql])
    }

    public func approvalList(of entry: Identifier) throws -> [UInt8]? {
        try value([UInt8].self, "SELECT list_bytes FROM approval_entries WHERE id = $1", [entry.sql])
    }

    private func whole(_ written: WrittenEntry) throws -> ApprovalEntry {
        let sql = """
            SELECT x.outcome, x.reason, x.batch, \(StaffMember.columns(of: "s", at: "x.taken_at")), x.taken_at
            FROM approval_entry_ends x JOIN staff s ON s.id = x.taken_by WHERE x.entry = $1
            """
        let days = try rows(
            of: HandIn.self,
            "SELECT sender, day FROM approval_hand_ins WHERE entry = $1",
            [written.id.sql]
        )
        return written.entry(
            handIns: Dictionary(days.map { ($0.sender, $0.day) }) { first, _ in first },
            end: try first(ApprovalEntry.End.self, sql, [written.id.sql])
        )
    }

    private static var entries: String {
        """
        SELECT e.id, e.approving_body, e.document_number, e.document_date, e.review_end, e.handed_in_on,
            e.document_name, e.document_sha256, e.document_signature, e.list_name, e.list_sha256,
            \(StaffMember.columns(of: "s", at: "e.entered_at")), e.entered_at
        FROM approval_entries e JOIN staff s ON s.id = e.entered_by
        """
    }
}

extension ForeignSignature: StoredCase {}
extension SubmissionWindow.Sender: StoredCase {}
extension ApprovalEntry.Outcome: StoredCase {}

extension ApprovalEntry.End: StoredRecord {
    public init(_ columns: inout Columns) throws {
        self.init(
            outcome: try columns.next(),
            reason: try columns.next(),
            batch: try columns.next(),
            by: try StaffMember(&columns),
            at: try columns.next()
        )
    }
}

private struct HandIn: StoredRecord {
    let sender: SubmissionWindow.Sender
    let day: CivilDate

    init(_ columns: inout Columns) throws { (sender, day) = (try columns.next(), try columns.next()) }
}

private struct WrittenEntry: StoredRecord {
    let id: Identifier
    let body: BodyCode
    let number: String
    let date: CivilDate
    let reviewEnd: CivilDate
    let handedIn: CivilDate?
    let document: (name: String, digest: [UInt8], signature: ForeignSignature)
    let list: (name: String, digest: [UInt8])
    let enterer: StaffMember
    let enteredAt: Instant

    init(_ columns: inout Columns) throws {
        id = try columns.next()
        body = try columns.next()
        number = try columns.next()
        date = try columns.next()
        reviewEnd = try columns.next()
        handedIn = try columns.next()
        document = (try columns.next(), try columns.next(), try columns.next())
        list = (try columns.next(), try columns.next())
        enterer = try StaffMember(&columns)
        enteredAt = try columns.next()
    }

    func entry(handIns: [SubmissionWindow.Sender: CivilDate], end: ApprovalEntry.End?) -> ApprovalEntry {
        ApprovalEntry(
            id: id,
            approvingBody: body,
            documentNumber: number,
            documentDate: date,
            reviewEnd: reviewEnd,
            handedIn: handedIn,
            handIns: handIns,
            documentName: document.name,
            documentDigest: document.digest,
            documentSignature: document.signature,
            listName: list.name,
            listDigest: list.digest,
            enterer: enterer,
            enteredAt: enteredAt,
            end: end
        )
    }
}
