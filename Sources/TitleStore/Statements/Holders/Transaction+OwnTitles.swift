public import TitleModel

/// A row about a person that no certificate rests on yet.
public struct OwnRow: Equatable, Sendable {
    public let result: TitleResult
    public let standing: BatchStanding
    public let isRemoved: Bool
    public let isOrdered: Bool
    /// How it stands to the filing that it was in last.
    public let filed: FiledRow
    /// What the approval of its batch comes to for it, where it has one.
    public let approved: OwnApproval
    /// Whose approval that is.
    public let approver: BodyCode?

    public var stage: OwnTitleStage {
        OwnTitleStage(standing.progress, isRemoved: isRemoved, isOrdered: isOrdered, filed: filed, approved: approved)
    }
}

extension Transaction {
    /// All certificates of a person, in the order they were issued.
    public func certificates(of person: Identifier) throws -> [RegisteredCertificate] {
        let sql = "SELECT number FROM title_certificates WHERE person = $1 ORDER BY issued_at, number"
        return try values(CertificateNumber.self, sql, [person.sql]).compactMap { try certificate($0) }
    }

    /// The rows about a person that no certificate rests on, as they stand on a day, the latest first.
    public func rowsWithoutCertificate(of person: Identifier, on day: CivilDate) throws -> [OwnRow] {
        let sql = """
            SELECT r.id, EXISTS (SELECT 1 FROM row_removals x WHERE x.roster_row = r.id),
                EXISTS (SELECT 1 FROM orders o WHERE o.roster_row = r.id), (\(Self.lastFiling)),
                v.approving_body, ifnull(v.is_external, 0), \(Self.isHeldForABan(on: "$1")),
                (SELECT c.certificate_number FROM external_certificates c WHERE c.roster_row = r.id
                    ORDER BY c.id DESC LIMIT 1)
            FROM roster_rows r LEFT JOIN approvals v ON v.batch = r.batch WHERE r.person = $2 AND NOT EXISTS (SELECT 1 FROM orders o
                JOIN title_certificates c ON c.number = o.number WHERE o.roster_row = r.id) ORDER BY r.id DESC
            """
        return try rows(of: OwnRowKey.self, sql, [day.sql, person.sql]).compactMap { key in
            guard let result = try result(key.row), let standing = try standing(of: result.batch) else { return nil }
            return OwnRow(
                result: result,
                standing: standing,
                isRemoved: key.isRemoved,
                isOrdered: key.isOrdered,
                filed: key.filed,
                approved: key.approved,
                approver: key.approver
            )
        }
    }

    /// What became of the row r in its last filing: the one that holds it still, else the one that it left last.
    private static var lastFiling: String {
        """
        SELECT coalesce(s.event, 'held') FROM filing_rows f
            LEFT JOIN filing_row_ends e ON e.filing = f.filing AND e.roster_row = f.roster_row
            LEFT JOIN filing_steps s ON s.id = e.step
            WHERE f.roster_row = r.id ORDER BY e.step IS NOT NULL, e.step DESC LIMIT 1
        """
    }

    func standing(of batch: Identifier) throws -> BatchStanding? {
        try first(BatchStanding.self, Self.standings + " WHERE b.id = $1", [batch.sql])
    }
}

private struct OwnRowKey: StoredRecord {
    let row: Identifier
    let isRemoved: Bool
    let isOrdered: Bool
    let filed: FiledRow
    let approver: BodyCode?
    let approved: OwnApproval

    init(_ columns: inout Columns) throws {
        row = try columns.next()
        isRemoved = try columns.next()
        isOrdered = try columns.next()
        let ended: String? = try columns.next()
        filed = try FiledRow(lastFiling: ended)
        approver = try columns.next()
        let (isExternal, isBanned): (Bool, Bool) = (try columns.next(), try columns.next())
        approved = OwnApproval(isExternal: isExternal, number: try columns.next(), isBanned: isBanned)
    }
}

extension FiledRow {
    /// Of `held`, of the event that took the row out, or of a row that was in no filing.
    fileprivate init(lastFiling said: String?) throws {
        guard let said, said != "held" else {
            self = said == nil ? .noFiling : .held
            return
        }
        guard let event = FilingProgress.Event(rawValue: said) else {
            throw StoreFault.unreadable(record: "OwnRow", column: 3)
        }
        self = .takenOut(event)
    }
}
