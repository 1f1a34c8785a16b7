public import TitleModel

extension Transaction {
    /// The next orders that wait for the press, in the order they were written, each with all that judging it takes.
    ///
    /// Rosters reckoned before are taken from `readings`; those reckoned here are added to it.
    public func openOrders(
        after: String = "",
        limit: Int,
        readings: inout RosterReadings
    ) throws -> [OrderEvidence] {
        let sql =
            EvidenceRow.selection + """
                 FROM open_orders q LEFT JOIN orders o ON o.id = q.order_id \(EvidenceRow.joins)
                WHERE q.order_id > $1 ORDER BY q.order_id LIMIT $2
                """
        return try evidence(sql, [after.sql, limit.sql], &readings)
    }

    /// The last of the next open orders, whatever is written down of them; nil when there are none.
    public func lastOpenOrder(after: String, limit: Int) throws -> String? {
        let sql = """
            SELECT max(order_id) FROM (SELECT order_id FROM open_orders WHERE order_id > $1 ORDER BY order_id LIMIT $2)
            """
        return try value(String?.self, sql, [after.sql, limit.sql]) ?? nil
    }

    /// The batch of the open order that stands so many places behind another; nil where there are not so many.
    public func batch(ofOpenOrder places: Int, behind order: String) throws -> Identifier? {
        let sql = """
            SELECT r.batch FROM (SELECT order_id FROM open_orders WHERE order_id > $1 ORDER BY order_id LIMIT 1 OFFSET $2) q
            JOIN orders o ON o.id = q.order_id JOIN roster_rows r ON r.id = o.roster_row
            """
        return try value(Identifier.self, sql, [order.sql, places.sql])
    }

    /// The open orders of a page of which nothing is written down to be signed.
    public func undecidedOrders(
        after: String,
        through last: String,
        readings: inout RosterReadings
    ) throws -> [OrderEvidence] {
        let sql =
            EvidenceRow.selection + """
                 FROM open_orders q LEFT JOIN orders o ON o.id = q.order_id \(EvidenceRow.joins)
                WHERE q.order_id > $1 AND q.order_id <= $2
                AND NOT EXISTS (SELECT 1 FROM intents i WHERE i.order_id = q.order_id) ORDER BY q.order_id
                """
        return try evidence(sql, [after.sql, last.sql], &readings)
    }

    /// The evidence on which a certificate was, or will be, issued.
    public func evidence(
        for number: CertificateNumber,
        readings: inout RosterReadings
    ) throws -> OrderEvidence? {
        let sql = EvidenceRow.selection + " FROM orders o \(EvidenceRow.joins) WHERE o.number = $1"
        return try evidence(sql, [number.sql], &readings).first
    }

    /// The next orders for a caller who asks once.
    public func openOrders(limit: Int) throws -> [OrderEvidence] {
        var readings = RosterReadings()
        return try openOrders(limit: limit, readings: &readings)
    }

    /// The evidence for a caller who asks once.
    public func evidence(for number: CertificateNumber) throws -> OrderEvidence? {
        var readings = RosterReadings()
        return try evidence(for: number, readings: &readings)
    }

    private func evidence(
        _ sql: String,
        _ values: [SQLValue],
        _ readings: inout RosterReadings
    ) throws -> [OrderEvidence] {
        var shared = SharedEvidence()
        return try rows(of: EvidenceRow.self, sql, values).map { try evidence($0, &shared, &readings) }
    }

    private func evidence(
        _ row: EvidenceRow,
        _ shared: inout SharedEvidence,
        _ readings: inout RosterReadings
    ) throws -> OrderEvidence {
        let version = try version(of: row, row.result)
        let isConversion = row.result.route == .conversion
        let text = row.result.canonicalBytes
        return OrderEvidence(
            order: row.order,
            result: try corrected(row.result, in: row.order.number, by: row.statusCase),
            text: version == nil ? text : nil,
            basis: try shared.basis(of: row, self),
            rosterDigest: try readings.digest(of: row.result, written: text, in: self),
            openObjections: row.openObjections,
            removal: row.removal,
            filedRow: try row.filed,
            identityHolder: row.identityHolder,
            bans: row.hasBans ? try bans(ofPerson: row.result.person) : [],
            otherOrder: row.otherOrder,
            photo: row.photo,
            version: version,
            conversion: isConversion ? try conversion(ofRow: row.order.row) : nil
        )
    }

    private func version(of order: EvidenceRow, _ row: TitleResult) throws -> VersionEvidence? {
        guard let previous = order.previous, let id = order.statusCase else { return nil }
        guard let statusCase = try statusCase(id), let issued = try issuedAt(previous) else {
            throw StoreFault.unreadable(record: "VersionEvidence", column: 0)
        }
        return VersionEvidence(
            previous: previous,
            previousIssuedAt: issued,
            previousEvents: try events(of: previous),
            previousResult: try corrected(row, in: previous),
            statusCase: statusCase
        )
    }
}

/// What the orders of one call have in common, read once.
private struct SharedEvidence {
    private struct Key: Hashable {
        let batch: Identifier
        let ground: Identifier
    }

    private var known: [Key: OrderBasis] = [:]
    /// Orders that stand one behind the other mostly have the same.
    private var last: (key: Key, basis: OrderBasis)?

    mutating func basis(of order: EvidenceRow, _ transaction: some Transaction) throws -> OrderBasis {
        guard let ground = order.filing ?? order.approval else {
            throw StoreFault.unreadable(record: "OrderGround", column: 0)
        }
        let key = Key(batch: order.result.batch, ground: ground)
        if let last, last.key == key { return last.basis }
        let basis = try known[key] ?? read(order, transaction)
        known[key] = basis
        last = (key, basis)
        return basis
    }

    private func read(_ order: EvidenceRow, _ transaction: some Transaction) throws -> OrderBasis {
        let batch = order.result.batch
        guard let record = try transaction.batch(batch) else {
            throw StoreFault.unreadable(record: "ResultBatch", column: 0)
        }
        let publicity = try transaction.publicity(of: batch)
        return OrderBasis(
            batch: record.batch,
            publicity: publicity,
            witness: try publicity.flatMap { try transaction.witness(of: $0.id) },
            ground: try ground(of: order, transaction),
            importer: record.importedBy
        )
    }

    private func ground(of order: EvidenceRow, _ transaction: some Transaction) throws -> OrderGround {
        let filing = try order.filing.flatMap { try transaction.filing($0) }.map(OrderGround.filing)
        let approval = try order.approval.flatMap { try transaction.approval($0) }.map(OrderGround.approval)
        guard let ground = filing ?? approval else {
            throw StoreFault.unreadable(record: "OrderGround", column: 0)
        }
        return ground
    }
}

/// All that is read of one order.
private struct EvidenceRow: StoredRecord {
    let order: IssueOrder
    let filing: Identifier?
    let approval: Identifier?
    let previous: CertificateNumber?
    let statusCase: Identifier?
    let result: TitleResult
    let identityHolder: Identifier
    let removal: String?
    let openObjections: Int
    let otherOrder: CertificateNumber?
    let photo: [UInt8]?
    /// Asked of each row; the bans themselves are read of the few that have some.
    let hasBans: Bool
    /// The event that took the row out of its order's filing, `held` where none did.
    private let inFiling: String?

    /// Only an earlier order stands in an order's way, or two would refuse each other.
    static let selection = """
        SELECT o.id, o.roster_row, o.number, o.issuer, o.ordered_at, o.filing, o.approval,
            o.previous, o.status_case, \(TitleResult.columns),
            (SELECT i.person FROM person_identities i
                WHERE i.kind = r.identity_kind AND i.number = r.identity_number),
            (SELECT x.reason FROM row_removals x WHERE x.roster_row = r.id),
            (SELECT count(*) FROM publicities p CROSS JOIN objections b ON b.publicity = p.id
                WHERE p.batch = r.batch AND (b.roster_row IS NULL OR b.roster_row = r.id)
                AND NOT EXISTS (SELECT 1 FROM objection_decisions d
                    WHERE d.objection = b.id AND d.decision <> 'admitted')),
            (SELECT min(o2.number) FROM roster_rows r2 CROSS JOIN orders o2 ON o2.roster_row = r2.id
                WHERE r2.person = r.person AND r2.title = r.title AND r2.id <> r.id
                AND o2.id < (SELECT o1.id FROM orders o1 WHERE o1.roster_row = r.id AND o1.previous IS NULL)
                AND NOT EXISTS (SELECT 1 FROM certificate_events e
                    WHERE e.number = o2.number AND e.kind IN ('revoked', 'cancelled', 'superseded'))),
            (SELECT f.photo FROM person_photos f WHERE f.person = r.person
                ORDER BY f.recorded_at DESC LIMIT 1),
            EXISTS (SELECT 1 FROM standing_bans b WHERE b.person = r.person),
            (SELECT coalesce((SELECT s.event FROM filing_row_ends e JOIN filing_steps s ON s.id = e.step
                    WHERE e.filing = f.filing AND e.roster_row = f.roster_row), 'held')
                FROM filing_rows f WHERE f.filing = o.filing AND f.roster_row = r.id)
        """

    /// An order without its row is found all the same, and cannot be read.
    static let joins = "LEFT JOIN roster_rows r ON r.id = o.roster_row LEFT JOIN titles t ON t.code = r.title"

    init(_ columns: inout Columns) throws {
        order = IssueOrder(
            id: try columns.next(),
            row: try columns.next(),
            number: try columns.next(),
            issuer: try columns.next(),
            orderedAt: try columns.next()
        )
        filing = try columns.next()
        approval = try columns.next()
        previous = try columns.next()
        statusCase = try columns.next()
        result = try TitleResult(&columns)
        identityHolder = try columns.next()
        removal = try columns.next()
        openObjections = try columns.next()
        otherOrder = try columns.next()
        photo = try columns.next()
        hasBans = try columns.next()
        inFiling = try columns.next()
    }

    /// How the row stands in the filing of its order.
    var filed: FiledRow {
        get throws {
            guard filing != nil else { return .noFiling }
            guard let inFiling else { return .missing }
            guard inFiling != "held" else { return .held }
            guard let event = FilingProgress.Event(rawValue: inFiling) else {
                throw StoreFault.unreadable(record: "FiledRow", column: 0)
            }
            return .takenOut(event)
        }
    }
}
