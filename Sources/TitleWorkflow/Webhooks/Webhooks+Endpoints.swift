public import TitleModel
public import TitleStore

extension Webhooks {
    /// Makes an endpoint; its secret is told once and kept sealed.
    /// - Throws: `WebhookFault.tooManyEndpoints`, `.endpointThere`.
    public func register(
        _ address: String,
        by apiKey: APIKey,
        at now: Instant
    ) async throws -> (webhook: Webhook, secret: WebhookSecret) {
        let (id, secret) = (office.keys.next(at: now), WebhookSecret.fresh())
        let webhook = Webhook(
            id: id,
            apiKey: apiKey.id,
            address: address,
            sealedSecret: secret.sealed(by: key, for: id),
            madeAt: now
        )
        try await store.write { transaction in
            let all = try transaction.webhooks(of: apiKey.id, after: nil, limit: Self.mostEndpoints)
            guard !all.contains(where: { $0.address == address }) else { throw WebhookFault.endpointThere }
            guard all.count < Self.mostEndpoints else { throw WebhookFault.tooManyEndpoints }
            try transaction.insert(webhook)
            try transaction.record(Self.trace("made", of: webhook, by: Self.actor(apiKey), at: now))
        }
        return (webhook, secret)
    }

    public func webhook(_ id: Identifier, of apiKey: APIKey) async throws -> Webhook? {
        try await store.read { try $0.webhook(id, of: apiKey.id) }
    }

    public func webhooks(of apiKey: APIKey, after last: Identifier?, limit: Int) async throws -> [Webhook] {
        try await store.read { try $0.webhooks(of: apiKey.id, after: last, limit: limit) }
    }

    /// - Returns: false where the key has no such endpoint.
    public func remove(_ id: Identifier, of apiKey: APIKey, at now: Instant) async throws -> Bool {
        let isRemoved = try await store.write { transaction in
            guard let webhook = try transaction.webhook(id, of: apiKey.id) else { return false }
            try transaction.deleteWebhook(id)
            try transaction.record(Self.trace("removed", of: webhook, by: Self.actor(apiKey), at: now))
            return true
        }
        if isRemoved { try await book.write { try $0.giveUpMessages(to: id) } }
        return isRemoved
    }

    /// Sets an endpoint going again that was stopped.
    public func resume(_ webhook: Webhook, by actor: String, at now: Instant) async throws {
        guard webhook.stop != nil else { return }
        try await store.write { transaction in
            try transaction.setGoing(webhook.id)
            try transaction.record(Self.trace("resumed", of: webhook, by: actor, at: now))
        }
    }

    /// Stops an endpoint; what waits for it waits no more.
    func stop(_ webhook: Webhook, for reason: WebhookStop, at now: Instant) async throws {
        try await store.write { transaction in
            guard try transaction.webhookInForce(webhook.id) != nil,
                try transaction.stop(webhook.id, for: reason, at: now)
            else { return }
            let trace = Self.trace("stopped", of: webhook, by: "server", at: now, ["reason": reason.rawValue])
            try transaction.record(trace)
        }
        try await book.write { try $0.giveUpMessages(to: webhook.id) }
    }

    /// As the trail names who owns a key.
    public static func actor(_ apiKey: APIKey) -> String { "api-key" }

    /// The address stands in no trace: its path may be a secret of the receiver's.
    static func trace(
        _ act: String,
        of webhook: Webhook,
        by actor: String,
        at now: Instant,
        _ facts: [String: String] = [:]
    ) -> AuditEvent {
        let facts = facts.merging(["api-key": webhook.apiKey.text]) { own, _ in own }
        return AuditEvent(at: now, actor: actor, action: "webhook.\(act)", subject: webhook.id.text, facts: facts)
    }
}
