public import TitleModel

/// Statements of the look-ups' own file (`LookUpBook`): messages and their tries.
extension Transaction {
    /// Keeps a message that is to be sent; one of its name that is kept already stays as it is.
    public func keep(_ message: WebhookMessage) throws {
        try run(
            """
            INSERT INTO webhook_messages (webhook, name, body, since, tries, state, next_at)
            VALUES ($1, $2, $3, $4, $5, 'waiting', $4) ON CONFLICT (webhook, name) DO NOTHING
            """,
            [message.webhook.sql, message.name.sql, message.body.sql, message.since.sql, message.tries.sql]
        )
    }

    /// Of each endpoint the message that is due first.
    public func dueMessages(at now: Instant) throws -> [WebhookMessage] {
        try rows(
            of: DueMessage.self,
            """
            SELECT webhook, name, body, since, tries, min(next_at) FROM webhook_messages
            WHERE state = 'waiting' AND next_at <= $1 GROUP BY webhook ORDER BY 6
            """,
            [now.sql]
        ).map(\.message)
    }

    public func state(of message: String, to webhook: Identifier) throws -> WebhookMessage.State? {
        try value(
            WebhookMessage.State.self,
            "SELECT state FROM webhook_messages WHERE webhook = $1 AND name = $2",
            [webhook.sql, message.sql]
        )
    }

    /// How many messages wait whose name begins so.
    public func waitingMessages(to webhook: Identifier, beginning prefix: String) throws -> Int {
        try value(
            Int.self,
            """
            SELECT COUNT(*) FROM webhook_messages
            WHERE webhook = $1 AND state = 'waiting' AND substr(name, 1, $2) = $3
            """,
            [webhook.sql, prefix.utf8.count.sql, prefix.sql]
        ) ?? 0
    }

    /// Begins the tries of a message anew.
    public func sendAgain(_ message: String, to webhook: Identifier, at now: Instant) throws {
        try run(
            """
            UPDATE webhook_messages SET state = 'waiting', tries = 0, since = $1, next_at = $1
            WHERE webhook = $2 AND name = $3
            """,
            [now.sql, webhook.sql, message.sql]
        )
    }

    /// What a try came to: `next` is the time of the next one, of a message that waits.
    public func note(
        _ attempt: WebhookAttempt,
        _ state: WebhookMessage.State,
        tries: Int,
        next: Instant?
    ) throws {
        try run(
            """
            INSERT INTO webhook_attempts (id, webhook, message, tried_at, milliseconds, status, error)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            """,
            [
                attempt.id.sql, attempt.webhook.sql, attempt.message.sql, attempt.at.sql, attempt.milliseconds.sql,
                attempt.status.sql, attempt.error.sql,
            ]
        )
        try run(
            "UPDATE webhook_messages SET state = $1, tries = $2, next_at = $3 WHERE webhook = $4 AND name = $5",
            [state.sql, tries.sql, (next ?? attempt.at).sql, attempt.webhook.sql, attempt.message.sql]
        )
    }

    /// Whatever waits for an endpoint waits no more.
    public func giveUpMessages(to webhook: Identifier) throws {
        try run(
            "UPDATE webhook_messages SET state = 'failed' WHERE webhook = $1 AND state = 'waiting'",
            [webhook.sql]
        )
    }

    /// The latest first, before one of them.
    public func attempts(
        at webhook: Identifier,
        before last: Identifier?,
        limit: Int
    ) throws -> [(attempt: WebhookAttempt, state: WebhookMessage.State)] {
        try rows(
            of: ShownAttempt.self,
            """
            SELECT a.id, a.webhook, a.message, a.tried_at, a.milliseconds, a.status, a.error, m.state
            FROM webhook_attempts a JOIN webhook_messages m ON m.webhook = a.webhook AND m.name = a.message
            WHERE a.webhook = $1 AND a.id < $2 ORDER BY a.id DESC LIMIT $3
            """,
            [webhook.sql, (last?.text ?? "~").sql, limit.sql]
        ).map { ($0.attempt, $0.state) }
    }

    /// Whether an endpoint took anything since a moment.
    public func tookAnything(_ webhook: Identifier, since moment: Instant) throws -> Bool {
        try value(
            Int.self,
            """
            SELECT EXISTS (SELECT 1 FROM webhook_attempts WHERE webhook = $1 AND tried_at >= $2 AND error IS NULL)
            """,
            [webhook.sql, moment.sql]
        ) == 1
    }

    /// Deletes tries that are older than a moment, and messages that wait no more and were not tried since.
    public func deleteAttempts(before moment: Instant) throws {
        try run("DELETE FROM webhook_attempts WHERE tried_at < $1", [moment.sql])
        try run("DELETE FROM webhook_messages WHERE state <> 'waiting' AND next_at < $1", [moment.sql])
    }
}

private struct DueMessage: StoredRecord {
    let message: WebhookMessage

    init(_ columns: inout Columns) throws {
        message = try WebhookMessage(&columns)
        _ = try columns.next() as Instant
    }
}

private struct ShownAttempt: StoredRecord {
    let attempt: WebhookAttempt
    let state: WebhookMessage.State

    init(_ columns: inout Columns) throws {
        attempt = try WebhookAttempt(&columns)
        state = try columns.next()
    }
}
