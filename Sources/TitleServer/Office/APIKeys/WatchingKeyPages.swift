import Hummingbird
import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

/// A key of the API with its endpoints, and an endpoint with what was sent to it; seen by who operates.
struct WatchingKeyPages: Sendable {
    let site: OfficeSite

    private var webhooks: Webhooks {
        Webhooks(office: site.access.office, key: site.access.key, host: site.renderer.identity.hosts.first ?? "")
    }

    func show(_ asked: OfficeRequest) async throws -> Response {
        let (key, usedAt) = try await key(asked)
        let all = try await webhooks.webhooks(of: key, after: nil, limit: Webhooks.mostEndpoints)
        let watches = try await webhooks.watchCount(of: key)
        let words = OfficeLanguage.words(asked.request)
        return try site.page(APIKeyPage(key, usedAt: usedAt, all, watches: watches, words), asked, words)
    }

    func endpoint(_ asked: OfficeRequest) async throws -> Response {
        try await page(try await webhook(asked), asked, problem: nil)
    }

    /// Sends the message that was chosen once more, else sets a stopped endpoint going again.
    func act(_ asked: OfficeRequest, _ form: OfficeForm) async throws -> Response {
        let (key, webhook) = try await webhook(asked)
        let actor = asked.member.id.text
        do {
            if form["resume"] == "1" {
                try await webhooks.resume(webhook, by: actor, at: site.now())
            } else {
                try await webhooks.sendAgain(form["message"], to: webhook, by: actor, at: site.now())
            }
        } catch let fault as WebhookFault {
            return try await page((key, webhook), asked, problem: fault)
        }
        return .redirect(to: OfficeRoute.webhook.path(key.id.text, webhook.id.text), type: .normal)
    }

    /// To who does not operate there is no such page.
    private func key(_ asked: OfficeRequest) async throws -> (key: APIKey, usedAt: Instant?) {
        guard asked.member.holds(.operate) else { throw OfficeStop.notYours }
        let id = asked.context.parameters.get("key")
        let found = try await site.access.office.apiKeys().first { $0.key.id.text == id }
        guard let found else { throw OfficeStop.noSuchPage }
        return found
    }

    private func webhook(_ asked: OfficeRequest) async throws -> (key: APIKey, webhook: Webhook) {
        let key = try await key(asked).key
        guard let id = asked.context.parameters.get("webhook").flatMap({ Identifier($0) }),
            let webhook = try await webhooks.webhook(id, of: key)
        else { throw OfficeStop.noSuchPage }
        return (key, webhook)
    }

    private func page(
        _ found: (key: APIKey, webhook: Webhook),
        _ asked: OfficeRequest,
        problem: WebhookFault?
    ) async throws -> Response {
        let words = OfficeLanguage.words(asked.request)
        let query = asked.request.uri.query.flatMap { URLEncodedForm($0) }
        let last = query?["before"].flatMap { Identifier($0) }
        let limit = WebhookPage.attemptsOfAPage + 1
        let attempts = try await webhooks.attempts(at: found.webhook, before: last, limit: limit)
        let page = WebhookPage(found.key, found.webhook, attempts, problem: problem, words)
        return try site.page(page, asked, words, status: problem == nil ? .ok : .conflict)
    }
}
