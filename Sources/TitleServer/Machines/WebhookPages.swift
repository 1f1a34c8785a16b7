import Hummingbird
import TitleFiles
import TitleModel
import TitleStore
import TitleWorkflow

/// Endpoints of the owner of a key, and what was sent to them (docs/webhooks.md).
struct WebhookPages: Sendable {
    let watches: WatchPages

    private var machines: MachinePages { watches.machines }
    private var now: Instant { machines.pages.services.now() }

    /// The secret is in this answer alone.
    func register(_ request: Request, _ context: SiteContext) async throws -> Response {
        let watcher = try await watches.watcher(request, context)
        let body = try await machines.json(request, of: watcher.admitted)
        let box = AnswerBox(watcher.webhooks)
        return try await machines.once(request, body, watcher.admitted, sealedBy: box) {
            let address = try EndpointQuestion(body).address(watches.door?.settings)
            let (webhook, secret) = try await watches.stopping {
                try await watcher.webhooks.register(address.text, by: watcher.key, at: now)
            }
            var answer = watches.plain(webhook.json(secret: secret), request, .created)
            answer.headers[.location] = SiteAddress.webhook(webhook.id).path
            return answer
        }
    }

    func list(_ request: Request, _ context: SiteContext) async throws -> Response {
        let watcher = try await watches.watcher(request, context)
        let page = try PageQuestion(request, of: .webhooks)
        let found = try await watcher.webhooks.webhooks(of: watcher.key, after: page.last, limit: page.limit + 1)
        let (json, headers) = page.answer(found, \.id, { $0.json() }, [:])
        return machines.tagged(watches.plain(json, request).adding(headers), request, watcher.admitted)
    }

    func show(_ request: Request, _ context: SiteContext) async throws -> Response {
        let (watcher, webhook) = try await found(request, context)
        return machines.tagged(watches.plain(webhook.json(), request), request, watcher.admitted)
    }

    func remove(_ request: Request, _ context: SiteContext) async throws -> Response {
        let (watcher, webhook) = try await found(request, context)
        guard try await watcher.webhooks.remove(webhook.id, of: watcher.key, at: now) else {
            throw StopReason.noSuchPage
        }
        return Response(status: .noContent, headers: watcher.admitted.headers)
    }

    func attempts(_ request: Request, _ context: SiteContext) async throws -> Response {
        let (watcher, webhook) = try await found(request, context)
        let page = try PageQuestion(request, of: .attempts)
        let found = try await watcher.webhooks.attempts(at: webhook, before: page.last, limit: page.limit + 1)
        let (json, headers) = page.answer(found, \.attempt.id, { $0.attempt.json($0.state) }, [:])
        return machines.tagged(watches.plain(json, request).adding(headers), request, watcher.admitted)
    }

    /// Sends a message with which a receiver is tried out.
    func test(_ request: Request, _ context: SiteContext) async throws -> Response {
        let (watcher, webhook) = try await found(request, context)
        return try await accepted(request, watcher) { try await watcher.webhooks.test(webhook, at: now) }
    }

    func resend(_ request: Request, _ context: SiteContext) async throws -> Response {
        let (watcher, webhook) = try await found(request, context)
        guard case .webhookResend(_, let message)? = SiteAddress(path: request.uri.path) else {
            throw StopReason.noSuchPage
        }
        return try await accepted(request, watcher) {
            let actor = Webhooks.actor(watcher.key)
            try await watcher.webhooks.sendAgain(message, to: webhook, by: actor, at: now)
            return message
        }
    }

    func resume(_ request: Request, _ context: SiteContext) async throws -> Response {
        let (watcher, webhook) = try await found(request, context)
        try await watcher.webhooks.resume(webhook, by: Webhooks.actor(watcher.key), at: now)
        let going = try await watcher.webhooks.webhook(webhook.id, of: watcher.key) ?? webhook
        return watches.plain(going.json(), request).adding(watcher.admitted.headers).response
    }

    /// 202: it is sent as soon as there is room.
    private func accepted(
        _ request: Request,
        _ watcher: WatchPages.Watcher,
        _ queue: () async throws -> String
    ) async throws -> Response {
        try await machines.once(request, [], watcher.admitted) {
            let name = try await watches.stopping { try await queue() }
            return watches.plain(.object([("message", .string(name))]), request, .accepted)
        }
    }

    /// The endpoint that the address names, of the key alone that is shown.
    private func found(
        _ request: Request,
        _ context: SiteContext
    ) async throws -> (watcher: WatchPages.Watcher, webhook: Webhook) {
        let watcher = try await watches.watcher(request, context)
        guard let id = SiteAddress(path: request.uri.path)?.webhook,
            let webhook = try await watcher.webhooks.webhook(id, of: watcher.key)
        else { throw StopReason.noSuchPage }
        return (watcher, webhook)
    }
}

extension SiteAddress {
    fileprivate var webhook: Identifier? {
        switch self {
        case .webhook(let id), .webhookAttempts(let id), .webhookTest(let id), .webhookResume(let id),
            .webhookResend(let id, _):
            id
        default: nil
        }
    }
}

extension AnswerBox {
    fileprivate init(_ webhooks: Webhooks) {
        self.init(
            seal: { given in
                GivenAnswer(
                    body: given.body,
                    status: given.status,
                    place: given.place,
                    answer: webhooks.sealed(answer: given.answer)
                )
            },
            open: { given in
                GivenAnswer(
                    body: given.body,
                    status: given.status,
                    place: given.place,
                    answer: try webhooks.opened(answer: given.answer)
                )
            }
        )
    }
}

extension Webhook {
    /// `secret`: in the answer to who makes it alone.
    fileprivate func json(secret: WebhookSecret? = nil) -> JSONText {
        .object(
            [
                ("id", .string(id.text)), ("url", .string(address)), ("made", .string("\(madeAt)")),
                ("state", .string(stop == nil ? "active" : "stopped")), ("reason", .string(stop?.rawValue)),
                ("stopped", .string(stoppedAt.map { "\($0)" })),
            ] + (secret.map { [("secret", .string($0.text))] } ?? [])
        )
    }
}

extension WebhookAttempt {
    fileprivate func json(_ state: WebhookMessage.State) -> JSONText {
        .object([
            ("id", .string(id.text)), ("message", .string(message)), ("at", .string("\(at)")),
            ("milliseconds", .integer(milliseconds)), ("status", status.map { .integer($0) } ?? .null),
            ("error", .string(error)), ("messageState", .string(state.rawValue)),
        ])
    }
}

/// Where somebody wants to be told, as JSON.
private struct EndpointQuestion: Decodable {
    private let url: String

    /// - Throws: `StopReason.malformed`
    init(_ body: [UInt8]) throws(StopReason) {
        self = try MachineQuestion.read(body)
    }

    init(from decoder: any Decoder) throws {
        let object = try StrictObject(decoder, known: ["url"])
        url = try object.container.decode(String.self, forKey: StrictObject.Key("url"))
    }

    /// An address of the network is judged now; what a name stands for, at each try.
    /// - Throws: `StopReason.webhookAddress`
    func address(_ settings: WebhookSettings?) throws(StopReason) -> WebhookAddress {
        guard let settings, let address = WebhookAddress(url), address.usesTLS || settings.reachesHouse else {
            throw .webhookAddress
        }
        let numbers = NetworkAddress.all(of: address.host, port: address.port, onlyNumbers: true)
        guard numbers.allSatisfy({ settings.reaches($0, usesTLS: address.usesTLS) }) else { throw .webhookAddress }
        return address
    }
}
