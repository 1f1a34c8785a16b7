public import TitleModel

/// A report with what became of it, and whose certificate it names.
public struct KeptForgeryReport: Equatable, Sendable {
    public let report: ForgeryReport
    /// The issuing body of the certificate.
    public let issuer: BodyCode?
    public let end: ForgeryReport.End?
}

extension Transaction {
    public func insert(_ report: ForgeryReport) throws {
        try run(
            """
            INSERT INTO forgery_reports (id, number, copy, named, statement, contact, reported_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            """,
            [
                report.id.sql, report.number.sql, report.copy.sql, report.text.named.sql,
                report.text.statement.sql, report.text.contact.sql, report.reportedAt.sql,
            ]
        )
    }

    public func insert(_ end: ForgeryReport.End, of report: Identifier) throws {
        try run(
            "INSERT INTO forgery_report_ends (report, finding, ended_by, ended_at) VALUES ($1, $2, $3, $4)",
            [report.sql, end.finding.sql, end.endedBy.sql, end.endedAt.sql]
        )
    }

    /// Open ones, or those that were ended, the latest first.
    public func forgeryReports(open: Bool, limit: Int) throws -> [KeptForgeryReport] {
        let sql = Self.reports + " WHERE (e.report IS NULL) = $1 ORDER BY r.id DESC LIMIT $2"
        return try rows(of: KeptForgeryReport.self, sql, [open.sql, limit.sql])
    }

    public func forgeryReport(_ id: Identifier) throws -> KeptForgeryReport? {
        try first(KeptForgeryReport.self, Self.reports + " WHERE r.id = $1", [id.sql])
    }

    private static var reports: String {
        """
        SELECT r.id, r.number, r.copy, r.named, r.statement, r.contact, r.reported_at, substr(r.number, 1, 6),
            e.finding, e.ended_by, e.ended_at
        FROM forgery_reports r LEFT JOIN forgery_report_ends e ON e.report = r.id
        """
    }
}

extension KeptForgeryReport: StoredRecord {
    public init(_ columns: inout Columns) throws {
        let (id, number): (Identifier, CertificateNumber?) = (try columns.next(), try columns.next())
        let copy: Identifier? = try columns.next()
        let text = ForgeryReport.Text(
            kept: try columns.next(),
            statement: try columns.next(),
            contact: try columns.next()
        )
        report = ForgeryReport(id: id, number: number, copy: copy, text: text, reportedAt: try columns.next())
        issuer = try columns.next()
        let (finding, by, at): (String?, Identifier?, Instant?) = (
            try columns.next(), try columns.next(), try columns.next()
        )
        if let finding, let by, let at {
            end = ForgeryReport.End(finding: finding, endedBy: by, endedAt: at)
        } else {
            end = nil
        }
    }
}
