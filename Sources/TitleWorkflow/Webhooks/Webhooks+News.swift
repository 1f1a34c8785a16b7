public import TitleModel
public import TitleStore

extension Webhooks {
    /// Events of one turn.
    private static let most = 200
    /// For so many days after a suspension's last day it is seen to that its end was told.
    private static let daysLookedBack = 7

    /// Makes messages of the changes that are to be told.
    ///
    /// The names come from the events: after a crash between the two files the same messages are kept once more, which
    /// leaves them as they are. A change is forgotten when its messages are durable.
    /// - Returns: whether there may be more.
    public func tellChanges() async throws -> Bool {
        let changes = try await store.read { transaction in
            try transaction.changesToTell(limit: Self.most).map { change in
                let events = try transaction.events(of: change.number)
                return (change, try self.messages(of: change, events, to: transaction.recipients(of: change.number)))
            }
        }
        guard !changes.isEmpty else { return false }
        try await keep(changes.flatMap(\.1))
        try await store.write { try $0.deleteChangesToTell(changes.map(\.0.event)) }
        return changes.count == Self.most
    }

    private func messages(
        of change: ChangeToTell,
        _ events: [CertificateEvent],
        to recipients: [WebhookRecipient]
    ) -> [WebhookMessage] {
        guard let event = events.first(where: { $0.id == change.event }),
            let news = StatusNews(of: event, among: events)
        else { return [] }
        return recipients.map { message(news, named: "msg_\(event.id.text)", to: $0) }
    }

    /// Makes messages of suspensions whose last day is over; asked for once a day and after a start.
    public func tellEndedSuspensions(at now: Instant) async throws {
        let today = now.civilDate
        let messages = try await store.read { transaction in
            try transaction.watchedWithSuspensions(ending: today.adding(days: -Self.daysLookedBack), to: today)
                .flatMap { number -> [WebhookMessage] in
                    let ended = SuspensionEndsByItself.ended(by: today, among: try transaction.events(of: number))
                    guard let ended else { return [] }
                    let name = "msg_\(ended.event.id.text)_end"
                    return try transaction.recipients(of: number).filter { $0.since < ended.news.at }
                        .map { self.message(ended.news, named: name, to: $0) }
                }
        }
        try await keep(messages)
    }

    private func keep(_ messages: [WebhookMessage]) async throws {
        guard !messages.isEmpty else { return }
        try await book.write { transaction in for message in messages { try transaction.keep(message) } }
    }

    private func message(_ news: StatusNews, named name: String, to recipient: WebhookRecipient) -> WebhookMessage {
        let body = MessageBody.statusChanged(news, recipient.code, origin: origin)
        return WebhookMessage(webhook: recipient.webhook, name: name, body: body, since: news.at)
    }

    /// Queues a message with which a receiver is tried out.
    /// - Throws: `WebhookFault.endpointStopped`, `.testWaits`.
    public func test(_ webhook: Webhook, at now: Instant) async throws -> String {
        guard webhook.stop == nil else { throw WebhookFault.endpointStopped }
        let name = "\(Self.testPrefix)\(office.keys.next(at: now).text)"
        let message = WebhookMessage(webhook: webhook.id, name: name, body: MessageBody.test(at: now), since: now)
        try await book.write { transaction in
            guard try transaction.waitingMessages(to: webhook.id, beginning: Self.testPrefix) == 0 else {
                throw WebhookFault.testWaits
            }
            try transaction.keep(message)
        }
        return name
    }

    private static let testPrefix = "msg_test_"

    /// Sends a message once more, whatever became of it, under the name it had.
    /// - Throws: `WebhookFault.endpointStopped`, `.messageUnknown`.
    public func sendAgain(_ message: String, to webhook: Webhook, by actor: String, at now: Instant) async throws {
        guard webhook.stop == nil else { throw WebhookFault.endpointStopped }
        try await book.write { transaction in
            guard try transaction.state(of: message, to: webhook.id) != nil else { throw WebhookFault.messageUnknown }
            try transaction.sendAgain(message, to: webhook.id, at: now)
        }
        try await store.write { transaction in
            try transaction.record(Self.trace("resent", of: webhook, by: actor, at: now, ["message": message]))
        }
    }

    /// What was tried at an endpoint, the latest first, before one of them.
    public func attempts(
        at webhook: Webhook,
        before last: Identifier?,
        limit: Int
    ) async throws -> [(attempt: WebhookAttempt, state: WebhookMessage.State)] {
        try await book.read { try $0.attempts(at: webhook.id, before: last, limit: limit) }
    }
}
