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

    /// The next open orders of which nothing is written down to be signed.
    public func undecidedOrders(
        after: String,
        limit: Int,
        readings: inout RosterReadings
    ) throws -> [OrderEvidence] {
        let sql =
            EvidenceRow.selection + """
                 FROM open_orders q LEFT JOIN orders o ON o.id = q.order_id \(EvidenceRow.joins)
                WHERE q.order_id > $1 AND NOT EXISTS (SELECT 1 FROM intents i WHERE i.order_id = q.order_id)
                ORDER BY q.order_id LIMIT $2
                """
        return try evidence(sql, [after.sql, limit.sql], &readings)
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
        let batch = try shared.batch(row.result.batch, self)
        let version = try version(of: row, row.result)
        return OrderEvidence(
            order: row.order,
            result: try corrected(row.result, in: row.order.number, by: row.statusCase),
            batch: batch.batch,
            publicity: batch.publicity,
            witness: batch.witness,
            rosterDigest: try readings.digest(of: row.result, in: self),
            openObjections: row.openObjections,
            removal: row.removal,
            ground: try shared.ground(of: row, self),
            filedRow: try row.filed,
            identityHolder: row.identityHolder,
            otherOrder: row.otherOrder,
            photo: row.photo,
            version: version,
            conversion: row.result.route == .conversion ? try conversion(ofRow: row.order.row) : nil
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
    struct BatchEvidence {
        let batch: ResultBatch
        let publicity: Publicity?
        let witness: PublicityWitness?
    }

    private var batches: [Identifier: BatchEvidence] = [:]
    private var grounds: [Identifier: OrderGround] = [:]

    mutating func batch(_ id: Identifier, _ transaction: some Transaction) throws -> BatchEvidence {
        if let known = batches[id] { return known }
        guard let record = try transaction.batch(id) else {
            throw StoreFault.unreadable(record: "ResultBatch", column: 0)
        }
        let publicity = try transaction.publicity(of: id)
        let evidence = BatchEvidence(
            batch: record.batch,
            publicity: publicity,
            witness: try publicity.flatMap { try transaction.witness(of: $0.id) }
        )
        batches[id] = evidence
        return evidence
    }

    mutating func ground(of order: EvidenceRow, _ transaction: some Transaction) throws -> OrderGround {
        guard let id = order.filing ?? order.approval else {
            throw StoreFault.unreadable(record: "OrderGround", column: 0)
        }
        if let known = grounds[id] { return known }
        let filing = try order.filing.flatMap { try transaction.filing($0) }.map(OrderGround.filing)
        let approval = try order.approval.flatMap { try transaction.approval($0) }.map(OrderGround.approval)
        guard let ground = filing ?? approval else {
            throw StoreFault.unreadable(record: "OrderGround", column: 0)
        }
        grounds[id] = ground
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
