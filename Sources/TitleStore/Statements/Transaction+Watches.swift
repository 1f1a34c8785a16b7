public import TitleModel

extension Transaction {
    public func insert(_ watch: CertificateWatch) throws {
        try run(
            "INSERT INTO certificate_watches (id, api_key, number, code, made_at) VALUES ($1, $2, $3, $4, $5)",
            [watch.id.sql, watch.apiKey.sql, watch.number.sql, watch.code.sql, watch.madeAt.sql]
        )
    }

    public func watch(_ id: Identifier, of key: Identifier) throws -> CertificateWatch? {
        try first(CertificateWatch.self, Self.watches + " WHERE id = $1 AND api_key = $2", [id.sql, key.sql])
    }

    public func watch(on number: CertificateNumber, of key: Identifier) throws -> CertificateWatch? {
        try first(CertificateWatch.self, Self.watches + " WHERE number = $1 AND api_key = $2", [number.sql, key.sql])
    }

    /// In the order they were made, behind one of them.
    public func watches(of key: Identifier, after last: Identifier?, limit: Int) throws -> [CertificateWatch] {
        try rows(
            of: CertificateWatch.self,
            Self.watches + " WHERE api_key = $1 AND id > $2 ORDER BY id LIMIT $3",
            [key.sql, (last?.text ?? "").sql, limit.sql]
        )
    }

    public func watchCount(of key: Identifier) throws -> Int {
        try value(Int.self, "SELECT COUNT(*) FROM certificate_watches WHERE api_key = $1", [key.sql]) ?? 0
    }

    public func deleteWatch(_ id: Identifier) throws {
        try run("DELETE FROM certificate_watches WHERE id = $1", [id.sql])
    }

    /// Who is to be told of a change of a certificate: endpoints that are not stopped, of keys that are in force.
    public func recipients(of number: CertificateNumber) throws -> [WebhookRecipient] {
        try rows(
            of: WebhookRecipient.self,
            """
            SELECT h.id, w.code, max(w.made_at, h.made_at)
            FROM certificate_watches w JOIN webhooks h ON h.api_key = w.api_key
            WHERE w.number = $1
                AND NOT EXISTS (SELECT 1 FROM api_key_ends e WHERE e.api_key = w.api_key)
                AND NOT EXISTS (SELECT 1 FROM webhook_stops s WHERE s.webhook = h.id)
            ORDER BY h.id
            """,
            [number.sql]
        )
    }

    /// Watched certificates with a suspension whose last day is in a period, its end excluded.
    public func watchedWithSuspensions(ending from: CivilDate, to: CivilDate) throws -> [CertificateNumber] {
        try values(
            CertificateNumber.self,
            """
            SELECT DISTINCT e.number FROM certificate_watches w JOIN certificate_events e ON e.number = w.number
            WHERE e.kind = 'suspended' AND e.until >= $1 AND e.until < $2 ORDER BY e.number
            """,
            [from.sql, to.sql]
        )
    }

    /// Notes that an event is to be told, where anybody watches its certificate.
    func noteToTell(_ event: CertificateEvent) throws {
        guard event.kind != .issued else { return }
        try run(
            """
            INSERT INTO changes_to_tell (event) SELECT $1
            WHERE EXISTS (SELECT 1 FROM certificate_watches WHERE number = $2)
            """,
            [event.id.sql, event.number.sql]
        )
    }

    /// The keys of events that are to be told, with their certificates.
    public func changesToTell(limit: Int) throws -> [ChangeToTell] {
        try rows(
            of: ChangeToTell.self,
            """
            SELECT e.id, e.number FROM changes_to_tell t JOIN certificate_events e ON e.id = t.event
            ORDER BY e.at, e.id LIMIT $1
            """,
            [limit.sql]
        )
    }

    public func deleteChangesToTell(_ events: [Identifier]) throws {
        for event in events { try run("DELETE FROM changes_to_tell WHERE event = $1", [event.sql]) }
    }

    private static var watches: String { "SELECT id, api_key, number, code, made_at FROM certificate_watches" }
}

/// An event that is to be told.
public struct ChangeToTell: StoredRecord {
    public let event: Identifier
    public let number: CertificateNumber

    public init(_ columns: inout Columns) throws {
        event = try columns.next()
        number = try columns.next()
    }
}
