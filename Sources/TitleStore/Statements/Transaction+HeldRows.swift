public import TitleModel

/// An approval document of the region some of whose rows a ban held back that is over now.
public struct ReleasedRows: Equatable, Sendable {
    public let batch: Identifier
    public let documentNumber: String
    public let confirmedAt: Instant
}

/// Rows that a ban holds back, and those of the region's lists that it holds back no longer.
extension Transaction {
    /// The lines of a batch whose people are on the list of the dishonest on that day, without removed rows and those that
    /// have an order (INT6), and of those whose title was obtained while a ban lasted.
    public func bannedLines(of batch: Identifier, on day: CivilDate) throws -> [Int] {
        let sql = """
            SELECT r.line FROM roster_rows r
            WHERE r.batch = $1 AND \(Self.isHeldForABan(on: "$2")) AND \(Self.isOpenRow) ORDER BY r.line
            """
        return try values(Int.self, sql, [batch.sql, day.sql])
    }

    /// Those of them whose title was obtained while a ban lasted: the end of the years does not release them, a lifting does.
    public func linesOfTitlesObtainedInABan(of batch: Identifier) throws -> [Int] {
        let sql = """
            SELECT r.line FROM roster_rows r WHERE r.batch = $1 AND EXISTS (SELECT 1 FROM standing_bans b
                WHERE b.person = r.person AND r.qualified_on BETWEEN b.from_day AND b.until_day)
            AND \(Self.isOpenRow) ORDER BY r.line
            """
        return try values(Int.self, sql, [batch.sql])
    }

    /// The rows of an approved batch that have no order, are not removed and not held back on that day, in the order of the
    /// list.
    public func releasedRows(of batch: Identifier, on day: CivilDate) throws -> [Identifier] {
        let sql = """
            SELECT r.id FROM roster_rows r
            WHERE r.batch = $1 AND NOT \(Self.isHeldForABan(on: "$2")) AND \(Self.isOpenRow) ORDER BY r.line
            """
        return try values(Identifier.self, sql, [batch.sql, day.sql])
    }

    /// The region's documents that a body took in and of which rows were released, for others than who entered them.
    ///
    /// Begins with the people of whom a ban is on record, who are few.
    public func releasedApprovals(
        of body: BodyCode,
        on day: CivilDate,
        notBy staff: Identifier,
        limit: Int
    ) throws -> [ReleasedRows] {
        let sql = """
            SELECT DISTINCT a.batch, a.document_number, a.confirmed_at
            FROM \(Self.peopleWithBans) x
            JOIN roster_rows r ON r.person = x.person JOIN batches q ON q.id = r.batch
            JOIN approvals a ON a.batch = q.id JOIN staff s ON s.id = a.entered_by
            WHERE s.body = $1 AND NOT \(Self.isHeldForABan(on: "$2")) AND \(Self.isOpenRow)
                AND q.level = 'senior' AND a.is_external = 0 AND a.entered_by <> $3
            ORDER BY a.confirmed_at LIMIT $4
            """
        return try rows(of: ReleasedRows.self, sql, [body.sql, day.sql, staff.sql, limit.sql])
    }

    /// Keeps who ordered such a row's certificate; of the number's first order.
    public func insertHeldRowOrder(of number: CertificateNumber, by staff: Identifier, at now: Instant) throws {
        try run(
            "INSERT INTO held_row_orders (order_id, ordered_by, ordered_at) SELECT id, $1, $2 FROM orders WHERE number = $3",
            [staff.sql, now.sql, number.sql]
        )
    }

    /// Whether the person of the row r is banned on that day, a parameter of the statement, or was on the day of the title.
    static func isHeldForABan(on day: String) -> String {
        """
        EXISTS (SELECT 1 FROM standing_bans b WHERE b.person = r.person AND (\(day) BETWEEN b.from_day AND b.until_day
            OR r.qualified_on BETWEEN b.from_day AND b.until_day))
        """
    }

    /// Of whom a ban is on record, confirmed or not, over or not.
    static var peopleWithBans: String { "(SELECT person FROM bans UNION SELECT person FROM outside_bans)" }

    private static var isOpenRow: String {
        """
        NOT EXISTS (SELECT 1 FROM row_removals m WHERE m.roster_row = r.id)
            AND NOT EXISTS (SELECT 1 FROM orders o WHERE o.roster_row = r.id)
        """
    }
}

extension ReleasedRows: StoredRecord {
    public init(_ columns: inout Columns) throws {
        batch = try columns.next()
        documentNumber = try columns.next()
        confirmedAt = try columns.next()
    }
}
