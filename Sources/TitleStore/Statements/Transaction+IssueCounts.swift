public import TitleModel

extension Transaction {
    /// How far the issuing of a batch's orders is; nil when nothing of it was ordered.
    ///
    /// New versions of its certificates are cases of their own and are not counted.
    public func issueCounts(of batch: Identifier) throws -> IssueCounts? {
        guard let orders = try first(OrderCounts.self, OrderCounts.statement, [batch.sql]), orders.ordered > 0 else {
            return nil
        }
        return IssueCounts(
            ordered: orders.ordered,
            open: orders.open,
            written: orders.written,
            issued: orders.issued,
            refused: try value(Int.self, "SELECT count(*) \(Self.refusedNow)", [batch.sql]) ?? 0,
            reasons: try rows(
                of: ReasonCount.self,
                "SELECT j.value, count(*) \(Self.reasonsNow) GROUP BY j.value ORDER BY count(*) DESC, j.value",
                [batch.sql]
            ).map { try reason($0, in: batch) }
        )
    }

    private func reason(_ counted: ReasonCount, in batch: Identifier) throws -> IssueCounts.Reason {
        let sql = "SELECT r.line \(Self.reasonsNow) AND j.value = $2 ORDER BY r.line LIMIT 20"
        let lines = try values(Int.self, sql, [batch.sql, counted.code.sql])
        return IssueCounts.Reason(code: counted.code, orders: counted.orders, lines: lines)
    }

    /// Of the orders of the batch $1.
    private static var refusedNow: String {
        "FROM order_refusals x \(stillRefused)"
    }

    private static var reasonsNow: String {
        "FROM order_refusals x JOIN json_each(x.reasons) j \(stillRefused)"
    }

    private static var stillRefused: String {
        """
        JOIN orders o ON o.id = x.order_id JOIN roster_rows r ON r.id = o.roster_row
        WHERE r.batch = $1 AND o.previous IS NULL AND \(isLastWord)
        """
    }

    /// Whether the refusal x is what became of its order: none is later, and it is neither issued nor before the press again.
    static var isLastWord: String {
        """
        x.refused_at = (SELECT max(y.refused_at) FROM order_refusals y WHERE y.order_id = x.order_id)
        AND NOT EXISTS (SELECT 1 FROM open_orders q WHERE q.order_id = x.order_id)
        AND NOT EXISTS (SELECT 1 FROM title_certificates c WHERE c.order_id = x.order_id)
        """
    }
}

private struct ReasonCount: StoredRecord {
    let code: String
    let orders: Int

    init(_ columns: inout Columns) throws {
        code = try columns.next()
        orders = try columns.next()
    }
}

private struct OrderCounts: StoredRecord {
    let ordered: Int
    let open: Int
    let written: Int
    let issued: Int

    static let statement = """
        SELECT count(*), count(q.order_id), count(i.order_id), count(c.order_id) FROM roster_rows r
        JOIN orders o ON o.roster_row = r.id AND o.previous IS NULL
        LEFT JOIN open_orders q ON q.order_id = o.id LEFT JOIN intents i ON i.order_id = q.order_id
        LEFT JOIN title_certificates c ON c.order_id = o.id WHERE r.batch = $1
        """

    init(_ columns: inout Columns) throws {
        ordered = try columns.next()
        open = try columns.next()
        written = try columns.next()
        issued = try columns.next()
    }
}
