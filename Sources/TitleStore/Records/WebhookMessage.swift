public import TitleModel

/// A message to one endpoint; sent again it is the same, byte by byte, under the same name.
public struct WebhookMessage: Equatable, Sendable {
    public let webhook: Identifier
    /// `msg_…`, as the receiver tells messages apart.
    public let name: String
    public let body: String
    /// When its present tries began: when it was made, or was to be sent again.
    public let since: Instant
    /// Tries since then.
    public let tries: Int

    public init(webhook: Identifier, name: String, body: String, since: Instant, tries: Int = 0) {
        (self.webhook, self.name, self.body, self.since, self.tries) = (webhook, name, body, since, tries)
    }

    /// What has become of it; raw values are stored and never change.
    public enum State: String, CaseIterable, Sendable {
        case waiting, delivered, failed
    }
}

/// One try of a message.
public struct WebhookAttempt: Equatable, Sendable {
    public let id: Identifier
    public let webhook: Identifier
    public let message: String
    public let at: Instant
    public let milliseconds: Int
    /// Of the answer, where there was one.
    public let status: Int?
    /// A stable word for what went wrong; nil when the message was taken.
    public let error: String?

    public init(
        id: Identifier,
        webhook: Identifier,
        message: String,
        at: Instant,
        milliseconds: Int,
        status: Int?,
        error: String?
    ) {
        (self.id, self.webhook, self.message, self.at) = (id, webhook, message, at)
        (self.milliseconds, self.status, self.error) = (milliseconds, status, error)
    }
}

extension WebhookMessage.State: StoredCase {}

extension WebhookMessage: StoredRecord {
    public init(_ columns: inout Columns) throws {
        webhook = try columns.next()
        name = try columns.next()
        body = try columns.next()
        since = try columns.next()
        tries = try columns.next()
    }
}

extension WebhookAttempt: StoredRecord {
    public init(_ columns: inout Columns) throws {
        id = try columns.next()
        webhook = try columns.next()
        message = try columns.next()
        at = try columns.next()
        milliseconds = try columns.next()
        status = try columns.next()
        error = try columns.next()
    }
}
