public import TitleModel

extension Transaction {
    /// Writes intents; a code or status index that is taken refuses the whole transaction (`StoreFault.refused`).
    public func insert(_ intents: [IntentRecord]) throws {
        let sql = """
            INSERT INTO intents (order_id, number, code, status_list, status_index, compact_payload, full_payload,
                key_id, issued_at, mark)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
            """
        try run(sql, for: intents) { intent, row in
            try row.add(intent.order, intent.number, intent.code, intent.statusList, intent.statusIndex)
            try row.add(intent.compactPayload, intent.fullPayload, intent.keyID, intent.issuedAt, intent.mark)
        }
        try countUsed(intents)
    }

    private func countUsed(_ intents: [IntentRecord]) throws {
        let used = Dictionary(intents.map { ($0.statusList, 1) }, uniquingKeysWith: +)
        let sql = """
            INSERT INTO status_lists (list, used) VALUES ($1, $2)
            ON CONFLICT (list) DO UPDATE SET used = status_lists.used + $2
            """
        try run(sql, for: used.sorted { $0.key < $1.key }) { list, row in try row.add(list.key, list.value) }
    }

    /// Takes an intent that was never signed out of the way, for good, so that its order can be judged anew.
    ///
    /// The schema refuses it once there is a certificate (`StoreFault.refused`). A row that is there already, whoever
    /// wrote it, stays and stops nothing.
    public func void(_ intent: IntentRecord, at time: Instant) throws {
        try run(
            """
            INSERT INTO voided_intents (order_id, number, code, status_list, status_index, compact_payload,
                full_payload, key_id, issued_at, mark, voided_at)
            SELECT order_id, number, code, status_list, status_index, compact_payload, full_payload, key_id, issued_at,
                mark, $1
            FROM intents WHERE order_id = $2
            ON CONFLICT (order_id, mark) DO NOTHING
            """,
            [time.sql, intent.order.sql]
        )
        try run("DELETE FROM intents WHERE order_id = $1", [intent.order.sql])
    }

    public func intent(for order: Identifier) throws -> IntentRecord? {
        try first(IntentRecord.self, Self.intents + " WHERE i.order_id = $1", [order.sql])
    }

    /// Intents that no certificate has followed yet, oldest first.
    public func unfinishedIntents(limit: Int) throws -> [UnfinishedIntent] {
        let sql = Self.unfinished + " ORDER BY q.order_id LIMIT $1"
        return try rows(of: UnfinishedIntent.self, sql, [limit.sql])
    }

    /// Those of a page of open orders.
    public func unfinishedIntents(after: String, through last: String) throws -> [UnfinishedIntent] {
        let sql = Self.unfinished + " WHERE q.order_id > $1 AND q.order_id <= $2 ORDER BY q.order_id"
        return try rows(of: UnfinishedIntent.self, sql, [after.sql, last.sql])
    }

    private static var unfinished: String {
        """
        SELECT \(intentColumns), r.person, o.previous FROM open_orders q CROSS JOIN intents i ON i.order_id = q.order_id
        LEFT JOIN orders o ON o.id = q.order_id LEFT JOIN roster_rows r ON r.id = o.roster_row
        """
    }

    /// A page, by number, of the intents that certificates were made of; begin after "".
    public func signedIntents(after number: String, limit: Int) throws -> [IntentRecord] {
        let sql =
            Self.intents + """
                 JOIN title_certificates c ON c.order_id = i.order_id
                WHERE i.number > $1 ORDER BY i.number LIMIT $2
                """
        return try rows(of: IntentRecord.self, sql, [number.sql, limit.sql])
    }

    /// The highest status list in use and how many of its places are taken; nil before the first intent.
    public func lastStatusList() throws -> (list: UInt32, used: Int)? {
        let sql = "SELECT list, used FROM status_lists ORDER BY list DESC LIMIT 1"
        return try first(StatusListUse.self, sql, []).map { ($0.list, $0.used) }
    }

    public func isStatusIndexTaken(_ index: UInt32, in list: UInt32) throws -> Bool {
        try !run(
            """
            SELECT 1 FROM intents WHERE status_list = $1 AND status_index = $2
            UNION ALL SELECT 1 FROM voided_intents WHERE status_list = $1 AND status_index = $2
            """,
            [list.sql, index.sql]
        ).isEmpty
    }

    /// All that are taken of a list, in any order.
    public func takenStatusIndexes(in list: UInt32, each: (UInt32) throws -> Void) throws {
        let sql = """
            SELECT status_index FROM intents WHERE status_list = $1
            UNION ALL SELECT status_index FROM voided_intents WHERE status_list = $1
            """
        try run(sql, [list.sql]) { row in
            guard let index = UInt32(sql: row.value(0)) else {
                throw StoreFault.unreadable(record: "StatusIndex", column: 1)
            }
            try each(index)
        }
    }

    private static var intents: String { "SELECT \(intentColumns) FROM intents i" }

    private static var intentColumns: String {
        """
        i.order_id, i.number, i.code, i.status_list, i.status_index, i.compact_payload, i.full_payload, i.key_id,
            i.issued_at, i.mark
        """
    }
}

private struct StatusListUse: StoredRecord {
    let list: UInt32
    let used: Int

    init(_ columns: inout Columns) throws {
        list = try columns.next()
        used = try columns.next()
    }
}
