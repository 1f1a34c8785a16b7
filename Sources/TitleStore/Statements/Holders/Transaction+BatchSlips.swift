public import TitleModel

extension Transaction {
    /// Who of a batch has a slip that is good, and when it was made.
    public func liveSlips(inBatch batch: Identifier, at now: Instant) throws -> [Identifier: Instant] {
        let sql = """
            SELECT DISTINCT r.person, p.made_at FROM roster_rows r JOIN live_holder_slips l ON l.person = r.person
            JOIN holder_slips p ON p.id = l.slip WHERE r.batch = $1 AND p.expires_at > $2
            """
        let slips = try rows(of: LiveSlip.self, sql, [batch.sql, now.sql])
        return Dictionary(slips.map { ($0.person, $0.madeAt) }) { first, _ in first }
    }
}

private struct LiveSlip: StoredRecord {
    let person: Identifier
    let madeAt: Instant

    init(_ columns: inout Columns) throws {
        person = try columns.next()
        madeAt = try columns.next()
    }
}
