public import TitleModel

extension Transaction {
    public func insert(_ webhook: Webhook) throws {
        try run(
            "INSERT INTO webhooks (id, api_key, address, sealed_secret, made_at) VALUES ($1, $2, $3, $4, $5)",
            [
                webhook.id.sql, webhook.apiKey.sql, webhook.address.sql, webhook.sealedSecret.sql,
                webhook.madeAt.sql,
            ]
        )
    }

    public func webhook(_ id: Identifier, of key: Identifier) throws -> Webhook? {
        try first(Webhook.self, Self.webhooks + " WHERE h.id = $1 AND h.api_key = $2", [id.sql, key.sql])
    }

    /// Of whatever key; nil where its key was ended.
    public func webhookInForce(_ id: Identifier) throws -> Webhook? {
        let sql =
            Self.webhooks
            + " WHERE h.id = $1 AND NOT EXISTS (SELECT 1 FROM api_key_ends e WHERE e.api_key = h.api_key)"
        return try first(Webhook.self, sql, [id.sql])
    }

    /// In the order they were made, behind one of them.
    public func webhooks(of key: Identifier, after last: Identifier?, limit: Int) throws -> [Webhook] {
        try rows(
            of: Webhook.self,
            Self.webhooks + " WHERE h.api_key = $1 AND h.id > $2 ORDER BY h.id LIMIT $3",
            [key.sql, (last?.text ?? "").sql, limit.sql]
        )
    }

    /// Whether any secret is sealed under the office's key.
    public func hasWebhooks() throws -> Bool {
        try value(Int.self, "SELECT EXISTS (SELECT 1 FROM webhooks)", []) == 1
    }

    public func deleteWebhook(_ id: Identifier) throws {
        try run("DELETE FROM webhooks WHERE id = $1", [id.sql])
    }

    /// Stops an endpoint; the first reason stays.
    /// - Returns: false where it was stopped before.
    public func stop(_ webhook: Identifier, for reason: WebhookStop, at now: Instant) throws -> Bool {
        let isStopped = try value(Int.self, "SELECT 1 FROM webhook_stops WHERE webhook = $1", [webhook.sql]) == 1
        guard !isStopped else { return false }
        try run(
            "INSERT INTO webhook_stops (webhook, reason, stopped_at) VALUES ($1, $2, $3)",
            [webhook.sql, reason.sql, now.sql]
        )
        return true
    }

    public func setGoing(_ webhook: Identifier) throws {
        try run("DELETE FROM webhook_stops WHERE webhook = $1", [webhook.sql])
    }

    private static var webhooks: String {
        """
        SELECT h.id, h.api_key, h.address, h.sealed_secret, h.made_at, s.reason, s.stopped_at
        FROM webhooks h LEFT JOIN webhook_stops s ON s.webhook = h.id
        """
    }
}
