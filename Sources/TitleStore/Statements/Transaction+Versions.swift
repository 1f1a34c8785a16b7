public import TitleModel

/// One version of a certificate, from the first to the last.
public struct CertificateVersion: Equatable, Sendable {
    public let number: CertificateNumber
    /// Nil while the press has not signed it.
    public let issuedAt: Instant?
    /// The case that made it; nil of the first.
    public let statusCase: Identifier?
}

extension Transaction {
    /// All versions of a certificate in their order, whichever of them is asked about.
    public func versions(of number: CertificateNumber) throws -> [CertificateVersion] {
        var first = number
        for _ in 0..<Self.mostVersions {
            guard let previous = try previous(of: first) else { break }
            first = previous
        }
        let sql = """
            WITH RECURSIVE chain (number, depth) AS (SELECT $1, 0
                UNION SELECT o.number, depth + 1 FROM chain JOIN orders o ON o.previous = chain.number WHERE depth < 100)
            SELECT o.number, c.issued_at, o.status_case FROM chain JOIN orders o ON o.number = chain.number
            LEFT JOIN title_certificates c ON c.number = o.number ORDER BY chain.depth, o.id
            """
        return try rows(of: CertificateVersion.self, sql, [first.sql])
    }

    /// The batch whose row a certificate rests on.
    public func batch(of number: CertificateNumber) throws -> ResultBatch? { try batchRecord(of: number)?.batch }

    /// That batch, with the person who took it in.
    public func batchRecord(of number: CertificateNumber) throws -> BatchRecord? {
        let sql = "SELECT r.batch FROM orders o JOIN roster_rows r ON r.id = o.roster_row WHERE o.number = $1"
        return try value(Identifier.self, sql, [number.sql]).flatMap { try batch($0) }
    }

    /// The new version of a certificate that is ordered, and that the press has not dealt with.
    public func versionUnderWay(of number: CertificateNumber) throws -> CertificateNumber? {
        try value(
            CertificateNumber.self,
            "SELECT o.number FROM orders o JOIN open_orders q ON q.order_id = o.id WHERE o.previous = $1 LIMIT 1",
            [number.sql]
        )
    }

    /// The order that a case made, with the reasons for which the press refused it, the latest last.
    public func order(madeBy statusCase: Identifier) throws -> (number: CertificateNumber, refusals: [String])? {
        let sql = "SELECT id, number FROM orders WHERE status_case = $1"
        guard let order = try first(OrderOfCase.self, sql, [statusCase.sql]) else { return nil }
        return (order.number, try refusals(of: order.id))
    }

    /// The certificates of a scope whose holder has the name and an identity number that ends so: those that its body
    /// issued, reviewed, took in or filed.
    public func certificates(
        named name: String,
        identityEnding tail: String,
        in scope: BatchScope,
        limit: Int
    ) throws -> [CertificateNumber] {
        let (condition, values) = scope.certificateCondition()
        let (named, ending) = ("$\(values.count + 1)", "$\(values.count + 2)")
        return try self.values(
            CertificateNumber.self,
            """
            SELECT c.number FROM roster_rows r JOIN orders o ON o.roster_row = r.id
            JOIN title_certificates c ON c.number = o.number JOIN batches b ON b.id = r.batch
            WHERE \(condition) AND r.name = \(named) AND substr(r.identity_number, -4) = \(ending)
            UNION SELECT c.number FROM case_corrections k JOIN orders o ON o.status_case = k.status_case
            JOIN title_certificates c ON c.number = o.number JOIN roster_rows r ON r.id = o.roster_row
            JOIN batches b ON b.id = r.batch
            WHERE \(condition) AND k.field = 'name' AND k.becomes = \(named)
                AND substr(r.identity_number, -4) = \(ending)
            ORDER BY 1 LIMIT $\(values.count + 3)
            """,
            values + [name.sql, tail.sql, limit.sql]
        )
    }

    /// The requests for documents of a certificate with what became of them, the latest first.
    public func sealRequests(of number: CertificateNumber, limit: Int) throws -> [(SealRequest, SealOutcome?)] {
        let sql = """
            SELECT id, kind, subject, format, priority, requested_by, requested_at FROM seal_requests WHERE subject = $1
            ORDER BY id DESC LIMIT $2
            """
        return try rows(of: SealRequest.self, sql, [number.sql, limit.sql]).map { ($0, try outcome(of: $0.id)) }
    }

    /// What a certificate says: the row that it rests on, with what each of its versions corrected.
    func corrected(_ row: TitleResult, in number: CertificateNumber) throws -> TitleResult {
        let by = try value(Identifier?.self, "SELECT status_case FROM orders WHERE number = $1", [number.sql])
        return try corrected(row, in: number, by: by ?? nil)
    }

    func corrected(_ row: TitleResult, in number: CertificateNumber, by statusCase: Identifier?) throws -> TitleResult {
        var (cases, at, by) = ([Identifier](), number, statusCase)
        while let id = by, let previous = try previous(of: at) {
            guard cases.count < Self.mostVersions else { throw StoreFault.unreadable(record: "Correction", column: 0) }
            cases.append(id)
            at = previous
            by = try value(Identifier?.self, "SELECT status_case FROM orders WHERE number = $1", [at.sql]) ?? nil
        }
        return try cases.reversed().reduce(row) { result, id in
            guard let next = result.corrected(by: try corrections(by: id)) else {
                throw StoreFault.unreadable(record: "Correction", column: 0)
            }
            return next
        }
    }

    /// More are no chain of versions but a circle.
    private static var mostVersions: Int { 100 }

    func issuedAt(_ number: CertificateNumber) throws -> Instant? {
        try value(Instant.self, "SELECT issued_at FROM title_certificates WHERE number = $1", [number.sql])
    }

    private func previous(of number: CertificateNumber) throws -> CertificateNumber? {
        try value(CertificateNumber?.self, "SELECT previous FROM orders WHERE number = $1", [number.sql]) ?? nil
    }
}

extension CertificateVersion: StoredRecord {
    public init(_ columns: inout Columns) throws {
        number = try columns.next()
        issuedAt = try columns.next()
        statusCase = try columns.next()
    }
}

private struct OrderOfCase: StoredRecord {
    let id: Identifier
    let number: CertificateNumber

    init(_ columns: inout Columns) throws {
        id = try columns.next()
        number = try columns.next()
    }
}
