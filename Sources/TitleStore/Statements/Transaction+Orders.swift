internal import TitleFiles
public import TitleModel

extension Transaction {
    /// Writes an order and puts it before the press.
    ///
    /// Only accepting a filing or importing an approval does this; a confirmed case orders a new version.
    public func insert(_ order: IssueOrder, onFiling filing: Identifier?, onApproval approval: Identifier?) throws {
        try run(
            """
            INSERT INTO orders (id, roster_row, number, issuer, filing, approval, ordered_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            """,
            [
                order.id.sql, order.row.sql, order.number.sql, order.issuer.sql, filing.sql, approval.sql,
                order.orderedAt.sql,
            ]
        )
        try run("INSERT INTO open_orders (order_id) VALUES ($1)", [order.id.sql])
    }

    /// The number of another order for the same person and title that no later event has ended.
    public func orderedNumber(of person: Identifier, _ title: TitleCode) throws -> CertificateNumber? {
        try value(
            CertificateNumber.self,
            """
            SELECT o.number FROM roster_rows r JOIN orders o ON o.roster_row = r.id
            WHERE r.person = $1 AND r.title = $2 AND NOT EXISTS (SELECT 1 FROM certificate_events e
                WHERE e.number = o.number AND e.kind IN ('revoked', 'cancelled', 'superseded'))
            ORDER BY o.id LIMIT 1
            """,
            [person.sql, title.sql]
        )
    }

    /// Orders a new version of a certificate, on the row and the ground of the version before.
    public func insert(_ order: IssueOrder, after previous: CertificateNumber, by statusCase: Identifier) throws {
        try run(
            """
            INSERT INTO orders (id, roster_row, number, issuer, filing, approval, ordered_at, previous, status_case)
            SELECT $1, roster_row, $2, issuer, filing, approval, $3, number, $4 FROM orders WHERE number = $5
            """,
            [order.id.sql, order.number.sql, order.orderedAt.sql, statusCase.sql, previous.sql]
        )
        try run("INSERT INTO open_orders (order_id) VALUES ($1)", [order.id.sql])
    }

    /// Whom an order is for, and of what it makes a new version.
    public func purpose(of order: Identifier) throws -> OrderPurpose? {
        let sql = """
            SELECT r.person, o.previous, o.status_case FROM orders o JOIN roster_rows r ON r.id = o.roster_row WHERE o.id = $1
            """
        return try first(OrderPurpose.self, sql, [order.sql])
    }

    /// Takes an order from before the press and keeps why.
    public func refuse(_ order: Identifier, reasons: [String], at now: Instant) throws {
        try run(
            "INSERT INTO order_refusals (order_id, refused_at, reasons) VALUES ($1, $2, $3)",
            [order.sql, now.sql, JSONText.array(reasons.map { .string($0) }).text.sql]
        )
        try close(order)
    }

    /// Puts refused orders before the press again, for when what was missing (an authorisation, a key) has come.
    public func reopenRefusedOrders() throws {
        try run(
            """
            INSERT INTO open_orders (order_id)
            SELECT DISTINCT x.order_id FROM order_refusals x
            WHERE NOT EXISTS (SELECT 1 FROM title_certificates c WHERE c.order_id = x.order_id)
            AND NOT EXISTS (SELECT 1 FROM open_orders q WHERE q.order_id = x.order_id)
            """,
            []
        )
    }

    /// Why an order was refused, the latest last: JSON arrays of texts.
    public func refusals(of order: Identifier) throws -> [String] {
        let sql = "SELECT reasons FROM order_refusals WHERE order_id = $1 ORDER BY refused_at"
        return try values(String.self, sql, [order.sql])
    }

    private func close(_ order: Identifier) throws { try run(Self.closing, [order.sql]) }

    static var closing: String { "DELETE FROM open_orders WHERE order_id = $1" }
}

/// Whom an order is for; of a new version also the one before and the case that ordered it.
public struct OrderPurpose: Equatable, Sendable {
    public let person: Identifier
    public let previous: CertificateNumber?
    public let statusCase: Identifier?
}

extension OrderPurpose: StoredRecord {
    public init(_ columns: inout Columns) throws {
        person = try columns.next()
        previous = try columns.next()
        statusCase = try columns.next()
    }
}
