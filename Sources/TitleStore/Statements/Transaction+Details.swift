public import TitleModel

extension Transaction {
    /// What the roster of a batch says of its rows beyond the results, by row.
    public func rosterDetails(of batch: Identifier) throws -> [Identifier: RosterDetails] {
        let found = try rows(of: DetailedRow.self, "\(DetailedRow.selection) WHERE batch = $1", [batch.sql])
        return Dictionary(found.map { ($0.row, $0.details) }) { first, _ in first }
    }

    /// What the roster says of one row beyond the result; nil without such a row.
    public func rosterDetails(ofRow row: Identifier) throws -> RosterDetails? {
        try first(DetailedRow.self, "\(DetailedRow.selection) WHERE id = $1", [row.sql])?.details
    }

    /// What a row states besides, by the name of its column.
    public func particulars(of row: Identifier) throws -> [String: String] {
        let sql = "SELECT name, value FROM roster_particulars WHERE roster_row = $1"
        let found = try rows(of: Particular.self, sql, [row.sql])
        return Dictionary(found.map { ($0.name, $0.value) }) { first, _ in first }
    }
}

private struct Particular: StoredRecord {
    let name: String
    let value: String

    init(_ columns: inout Columns) throws {
        name = try columns.next()
        value = try columns.next()
    }
}

private struct DetailedRow: StoredRecord {
    let row: Identifier
    let details: RosterDetails

    static let selection = """
        SELECT id, ethnicity, area, education, education_mode, graduated_on, major, worked_since, remark, ground
        FROM roster_rows
        """

    init(_ columns: inout Columns) throws {
        row = try columns.next()
        var details = RosterDetails()
        details.ethnicity = try columns.next()
        details.area = try columns.next()
        details.education = try columns.next()
        details.educationMode = try columns.next()
        details.graduatedOn = try columns.next()
        details.major = try columns.next()
        details.workedSince = try columns.next()
        details.remark = try columns.next()
        details.ground = try columns.next()
        self.details = details
    }
}
