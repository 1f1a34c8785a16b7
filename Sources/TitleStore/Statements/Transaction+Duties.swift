public import TitleModel

/// Duties that somebody got or lost, by a document.
public struct DutyChange: Equatable, Sendable {
    public let id: Identifier
    public let staff: Identifier
    public let former: Set<StaffMember.Duty>
    public let present: Set<StaffMember.Duty>
    /// The number of the document that says so (文号).
    public let documentNumber: String
    /// Who did it, as the trail names it.
    public let changedBy: String
    public let changedAt: Instant

    public init(
        id: Identifier,
        staff: Identifier,
        former: Set<StaffMember.Duty>,
        present: Set<StaffMember.Duty>,
        documentNumber: String,
        changedBy: String,
        changedAt: Instant
    ) {
        self.id = id
        self.staff = staff
        self.former = former
        self.present = present
        self.documentNumber = documentNumber
        self.changedBy = changedBy
        self.changedAt = changedAt
    }
}

extension Transaction {
    /// Keeps the change, and gives the person what it says.
    public func insert(_ change: DutyChange) throws {
        try run(
            """
            INSERT INTO staff_duty_changes (id, staff, former, present, document_number, changed_by, changed_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            """,
            [
                change.id.sql, change.staff.sql, change.former.stored.sql, change.present.stored.sql,
                change.documentNumber.sql, change.changedBy.sql, change.changedAt.sql,
            ]
        )
        try run("UPDATE staff SET duties = $1 WHERE id = $2", [change.present.stored.sql, change.staff.sql])
    }

    /// What became of a person's duties, the oldest change first.
    public func dutyChanges(of staff: Identifier) throws -> [DutyChange] {
        let sql = """
            SELECT id, staff, former, present, document_number, changed_by, changed_at FROM staff_duty_changes
            WHERE staff = $1 ORDER BY changed_at, id
            """
        return try rows(of: DutyChange.self, sql, [staff.sql])
    }

}

extension StaffMember {
    /// The columns of the row `staff` with the duties that the person had at a moment: acts are judged by those, whatever
    /// was given or taken away since.
    static func columns(of staff: String, at moment: String) -> String {
        """
        \(staff).id, \(staff).name, \(staff).body, COALESCE((SELECT h.former FROM staff_duty_changes h
            WHERE h.staff = \(staff).id AND h.changed_at > \(moment) ORDER BY h.changed_at, h.id LIMIT 1),
            \(staff).duties), \(staff).kind
        """
    }
}

extension Set<StaffMember.Duty> {
    /// As a column holds them, in the order of their declaration.
    var stored: String {
        StaffMember.Duty.allCases.filter(contains).map(\.rawValue).joined(separator: ";")
    }

    init(stored text: String) {
        self = Set(text.split(separator: ";").compactMap { StaffMember.Duty(rawValue: String($0)) })
    }
}

extension DutyChange: StoredRecord {
    public init(_ columns: inout Columns) throws {
        let (id, staff): (Identifier, Identifier) = (try columns.next(), try columns.next())
        let (former, present): (String, String) = (try columns.next(), try columns.next())
        self.init(
            id: id,
            staff: staff,
            former: Set(stored: former),
            present: Set(stored: present),
            documentNumber: try columns.next(),
            changedBy: try columns.next(),
            changedAt: try columns.next()
        )
    }
}
