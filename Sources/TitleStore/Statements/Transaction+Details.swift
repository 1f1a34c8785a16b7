public import TitleModel

extension Transaction {
    /// What the roster of a batch says of its rows beyond the results, by row.
    public func rosterDetails(of batch: Identifier) throws -> [Identifier: RosterDetails] {
        let sql = """
            SELECT id, ethnicity, area, education, education_mode, graduated_on, major, worked_since, remark, ground
            FROM roster_rows WHERE batch = $1
            """
        let found = try rows(of: DetailedRow.self, sql, [batch.sql])
        return Dictionary(found.map { ($0.row, $0.details) }) { first, _ in first }
    }
}

private struct DetailedRow: StoredRecord {
    let row: Identifier
    let details: RosterDetails

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
