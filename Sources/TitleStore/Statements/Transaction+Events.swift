public import TitleModel

extension Transaction {
    /// A change of a certificate that somebody watches is noted to be told in the same transaction.
    public func insert(_ event: CertificateEvent) throws {
        try run(Self.eventInsertion, for: [event]) { event, row in try event.write(to: &row) }
        try noteToTell(event)
    }

    static var eventInsertion: String {
        """
        INSERT INTO certificate_events (id, number, kind, at, effective_on, actor, ground, document_number,
            document_date, successor, until, status_case)
        VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)
        """
    }

    /// All that happened to a certificate, in the order it was recorded.
    public func events(of number: CertificateNumber) throws -> [CertificateEvent] {
        try rows(
            of: CertificateEvent.self,
            """
            SELECT id, number, kind, at, effective_on, actor, ground, document_number, document_date,
                successor, until, status_case
            FROM certificate_events WHERE number = $1 ORDER BY at, id
            """,
            [number.sql]
        )
    }
}

extension CertificateEvent.Kind: StoredCase {}

extension CertificateEvent {
    func write(to row: inout RowValues) throws {
        try row.add(
            id,
            number,
            kind,
            at,
            effectiveOn,
            actor,
            ground,
            documentNumber,
            documentDate,
            successor,
            until,
            statusCase
        )
    }
}

extension CertificateEvent: StoredRecord {
    public init(_ columns: inout Columns) throws {
        self.init(
            id: try columns.next(),
            number: try columns.next(),
            kind: try columns.next(),
            at: try columns.next(),
            effectiveOn: try columns.next(),
            actor: try columns.next(),
            ground: try columns.next(),
            documentNumber: try columns.next(),
            documentDate: try columns.next(),
            successor: try columns.next(),
            until: try columns.next(),
            statusCase: try columns.next()
        )
    }
}
