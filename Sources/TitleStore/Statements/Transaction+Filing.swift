public import TitleModel
internal import TitleSecrets

extension Transaction {
    /// Writes a filing with its rows and documents; a row is filed once.
    public func insert(_ filing: NewFiling) throws {
        try run(
            """
            INSERT INTO filings (id, batch, filing_body, submitted_by, submitted_at, roster_digest)
            VALUES ($1, $2, $3, $4, $5, $6)
            """,
            [
                filing.id.sql, filing.batch.sql, filing.body.sql, filing.submittedBy.sql, filing.submittedAt.sql,
                filing.rosterDigest.sql,
            ]
        )
        for document in filing.documents { try insert(document, of: filing.id) }
        for row in filing.rows {
            try run("INSERT INTO filing_rows (roster_row, filing) VALUES ($1, $2)", [row.sql, filing.id.sql])
        }
    }

    private func insert(_ document: FilingDocument, of filing: Identifier) throws {
        try run(
            """
            INSERT INTO filing_documents (filing, kind, name, document_number, document_date, sha256, bytes)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            """,
            [
                filing.sql, document.kind.sql, document.name.sql, document.number.sql, document.date.sql,
                SHA256.digest(document.bytes).sql, document.bytes.sql,
            ]
        )
    }

    public func insert(_ acceptance: Filing.Acceptance, of filing: Identifier) throws {
        try run(
            """
            INSERT INTO filing_acceptances (filing, accepting_body, accepted_by, accepted_at, document_number,
                document_date)
            VALUES ($1, $2, $3, $4, $5, $6)
            """,
            [
                filing.sql, acceptance.body.sql, acceptance.accepter.id.sql, acceptance.acceptedAt.sql,
                acceptance.documentNumber.sql, acceptance.documentDate.sql,
            ]
        )
    }

    public func filing(_ id: Identifier) throws -> Filing? {
        let sql = """
            SELECT f.id, f.filing_body, \(StaffMember.columns(of: "s", at: "f.submitted_at")), f.submitted_at, f.roster_digest
            FROM filings f JOIN staff s ON s.id = f.submitted_by WHERE f.id = $1
            """
        guard let filed = try first(SubmittedFiling.self, sql, [id.sql]) else { return nil }
        return Filing(
            id: filed.id,
            filingBody: filed.body,
            submitter: filed.submitter,
            submittedAt: filed.submittedAt,
            acceptance: try acceptance(of: id),
            documents: try documentKinds(of: id),
            rosterDigest: filed.rosterDigest,
            steps: try steps(of: id),
            heldRows: try heldRows(of: id)
        )
    }

    /// Number and date of the signed report that a filing was sent with (FIL10).
    public func reportReference(of filing: Identifier) throws -> DocumentReference? {
        let sql = """
            SELECT document_number, document_date FROM filing_documents WHERE filing = $1 AND kind = 'filing-report'
            """
        return try first(DocumentReference.self, sql, [filing.sql])
    }

    /// The filings of a batch in the order they were submitted.
    public func filings(of batch: Identifier) throws -> [Identifier] {
        try values(Identifier.self, "SELECT id FROM filings WHERE batch = $1 ORDER BY rowid", [batch.sql])
    }

    public func batch(ofFiling filing: Identifier) throws -> BatchRecord? {
        let batch = try value(Identifier.self, "SELECT batch FROM filings WHERE id = $1", [filing.sql])
        return try batch.flatMap { try self.batch($0) }
    }

    /// The rows that a filing holds and no step took out, in the order of the roster.
    public func results(ofFiling filing: Identifier) throws -> [TitleResult] {
        let sql = """
            SELECT \(TitleResult.columns) FROM filing_rows f JOIN roster_rows r ON r.id = f.roster_row
            JOIN titles t ON t.code = r.title WHERE f.filing = $1
            AND NOT EXISTS (SELECT 1 FROM filing_row_ends e WHERE e.filing = f.filing AND e.roster_row = f.roster_row)
            ORDER BY r.line
            """
        return try rows(of: TitleResult.self, sql, [filing.sql])
    }

    /// Their keys.
    public func rowKeys(ofFiling filing: Identifier) throws -> [Identifier] {
        let sql = """
            SELECT f.roster_row FROM filing_rows f WHERE f.filing = $1
            AND NOT EXISTS (SELECT 1 FROM filing_row_ends e WHERE e.filing = f.filing AND e.roster_row = f.roster_row)
            ORDER BY f.roster_row
            """
        return try values(Identifier.self, sql, [filing.sql])
    }

    /// Rows of a batch that may be filed now: in no filing, or given back or withdrawn from it, not refused, not removed,
    /// without an open objection (PUB5, PUB7), not without pledge or marks (INT1, FIL17), of nobody who is on the list of the
    /// dishonest on that day or was on the day of the title (INT6).
    public func fileableRows(of batch: Identifier, on day: CivilDate) throws -> [Identifier] {
        try values(
            Identifier.self,
            """
            SELECT r.id FROM roster_rows r WHERE r.batch = $1 AND \(Self.isFileable) ORDER BY r.line
            """,
            [batch.sql, day.sql]
        )
    }

    /// Whether the row r may be filed on the day $2.
    static var isFileable: String { "(NOT \(isFiled) AND NOT \(isHeldBack))" }

    /// Whether the row r is in a filing, accepted or not, or was refused, after which it is in none; not once it was given
    /// back or its filing withdrawn.
    static var isFiled: String {
        """
        EXISTS (SELECT 1 FROM filing_rows h WHERE h.roster_row = r.id
            AND NOT EXISTS (SELECT 1 FROM filing_row_ends x JOIN filing_steps t ON t.id = x.step
                WHERE x.filing = h.filing AND x.roster_row = h.roster_row AND t.event <> 'refuse'))
        """
    }

    /// The lines of a filing that could not be filed on that day any more.
    public func heldBackLines(ofFiling filing: Identifier, on day: CivilDate) throws -> [Int] {
        try values(
            Int.self,
            """
            SELECT r.line FROM filing_rows f JOIN roster_rows r ON r.id = f.roster_row WHERE f.filing = $1
            AND NOT EXISTS (SELECT 1 FROM filing_row_ends e WHERE e.filing = f.filing AND e.roster_row = f.roster_row)
            AND \(Self.isHeldBack) ORDER BY r.line
            """,
            [filing.sql, day.sql]
        )
    }

    /// Whether the row r is removed, under an open objection, without pledge or marks, or of somebody who is banned on the
    /// day $2 or was on the day of the title.
    private static var isHeldBack: String {
        """
        (EXISTS (SELECT 1 FROM row_removals x WHERE x.roster_row = r.id)
            OR EXISTS (SELECT 1 FROM objections o JOIN publicities p ON p.id = o.publicity
                WHERE p.batch = r.batch AND (o.roster_row IS NULL OR o.roster_row = r.id)
                AND NOT EXISTS (SELECT 1 FROM objection_decisions d
                    WHERE d.objection = o.id AND d.decision <> 'admitted'))
            OR \(isHeldForABan(on: "$2")) OR \(isInGap()))
        """
    }

    /// Whether the body has accepted a filing under that number (文号), or one that a reader takes for it.
    public func isUsed(_ number: String, by body: BodyCode) throws -> Bool {
        let sql = "SELECT document_number FROM filing_acceptances WHERE accepting_body = $1"
        let sought = StatedText.alike(number)
        return try values(String.self, sql, [body.sql]).contains { StatedText.alike($0) == sought }
    }

    private func acceptance(of filing: Identifier) throws -> Filing.Acceptance? {
        let sql = """
            SELECT a.accepting_body, \(StaffMember.columns(of: "s", at: "a.accepted_at")), a.accepted_at, a.document_number,
                a.document_date
            FROM filing_acceptances a JOIN staff s ON s.id = a.accepted_by WHERE a.filing = $1
            """
        return try first(Filing.Acceptance.self, sql, [filing.sql])
    }

    private func documentKinds(of filing: Identifier) throws -> Set<FilingDocument.Kind> {
        let sql = "SELECT kind FROM filing_documents WHERE filing = $1"
        return Set(try values(FilingDocument.Kind.self, sql, [filing.sql]))
    }
}

/// A filing as it is submitted.
public struct NewFiling: Sendable {
    public let id: Identifier
    public let batch: Identifier
    public let body: BodyCode
    public let submittedBy: Identifier
    public let submittedAt: Instant
    public let documents: [FilingDocument]
    public let rows: [Identifier]
    /// Of the batch's roster as it stands.
    public let rosterDigest: [UInt8]

    public init(
        id: Identifier,
        batch: Identifier,
        body: BodyCode,
        submittedBy: Identifier,
        submittedAt: Instant,
        documents: [FilingDocument],
        rows: [Identifier],
        rosterDigest: [UInt8]
    ) {
        self.id = id
        self.batch = batch
        self.body = body
        self.submittedBy = submittedBy
        self.submittedAt = submittedAt
        self.documents = documents
        self.rows = rows
        self.rosterDigest = rosterDigest
    }
}

/// How a document is cited: its number (文号) and its day.
public struct DocumentReference: Equatable, Sendable {
    public let number: String
    public let date: CivilDate

    public init(number: String, date: CivilDate) {
        self.number = number
        self.date = date
    }
}

extension DocumentReference: StoredRecord {
    public init(_ columns: inout Columns) throws {
        self.init(number: try columns.next(), date: try columns.next())
    }
}

extension FilingDocument.Kind: StoredCase {}

private struct SubmittedFiling: StoredRecord {
    let id: Identifier
    let body: BodyCode
    let submitter: StaffMember
    let submittedAt: Instant
    let rosterDigest: [UInt8]?

    init(_ columns: inout Columns) throws {
        id = try columns.next()
        body = try columns.next()
        submitter = try StaffMember(&columns)
        submittedAt = try columns.next()
        rosterDigest = try columns.next()
    }
}

extension Filing.Acceptance: StoredRecord {
    public init(_ columns: inout Columns) throws {
        self.init(
            body: try columns.next(),
            accepter: try StaffMember(&columns),
            acceptedAt: try columns.next(),
            documentNumber: try columns.next(),
            documentDate: try columns.next()
        )
    }
}
