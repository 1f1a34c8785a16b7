public import TitleModel
internal import TitleSecrets
public import TitleStore

/// A message with all that it takes to send it.
public struct MessageToSend: Sendable {
    public let message: WebhookMessage
    public let webhook: Webhook
    public let secret: WebhookSecret
}

extension Webhooks {
    /// For so many days tries are kept.
    public static let daysKept = 30

    /// Of each endpoint the message that is due first; what waits for endpoints that are no more is given up.
    public func due(at now: Instant) async throws -> [MessageToSend] {
        let messages = try await book.read { try $0.dueMessages(at: now) }
        var due: [MessageToSend] = []
        for message in messages {
            let webhook = try await store.read { try $0.webhookInForce(message.webhook) }
            if let webhook, webhook.stop == nil, let secret = WebhookSecret(webhook.sealedSecret, of: webhook.id, key) {
                due.append(MessageToSend(message: message, webhook: webhook, secret: secret))
            } else {
                try await book.write { try $0.giveUpMessages(to: message.webhook) }
            }
        }
        return due
    }

    /// Writes down what a try came to, and when the next one is.
    ///
    /// `error` is a stable word; nil where the message was taken.
    public func note(
        _ sent: MessageToSend,
        status: Int?,
        error: String?,
        began: Instant,
        milliseconds: Int,
        chance: Double,
        at now: Instant
    ) async throws {
        let (message, tries) = (sent.message, sent.message.tries + 1)
        let wait = error == nil ? nil : DeliveryIsTriedForThreeDays.wait(after: tries, chance: chance)
        let attempt = WebhookAttempt(
            id: office.keys.next(at: began),
            webhook: message.webhook,
            message: message.name,
            at: began,
            milliseconds: milliseconds,
            status: status,
            error: error
        )
        let state: WebhookMessage.State = error == nil ? .delivered : wait == nil ? .failed : .waiting
        let tookSomething = try await book.write { transaction in
            try transaction.note(attempt, state, tries: tries, next: wait.map { now.adding(milliseconds: $0) })
            return try transaction.tookAnything(message.webhook, since: message.since)
        }
        let reason = EndpointIsStoppedWhenNothingIsTaken.stop(
            status: status,
            wasLastTry: state == .failed,
            tookSomethingMeanwhile: tookSomething
        )
        if let reason { try await stop(sent.webhook, for: reason, at: now) }
    }

    /// Deletes tries whose time is over.
    public func sweep(at now: Instant) async throws {
        let end = now.adding(milliseconds: -Int64(Self.daysKept) * 86_400_000)
        try await book.write { try $0.deleteAttempts(before: end) }
    }
}
