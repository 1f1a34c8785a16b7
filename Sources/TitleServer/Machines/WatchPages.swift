import Hummingbird
import TitleFiles
import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

/// Watched certificates of the owner of a key (docs/webhooks.md).
struct WatchPages: Sendable {
    let machines: MachinePages
    let door: WebhookDoor?

    /// Who may watch: an API key of that scope, and nobody without one.
    struct Watcher: Sendable {
        let key: APIKey
        let admitted: MachineAdmission
        let webhooks: Webhooks
    }

    func watcher(_ request: Request, _ context: SiteContext) async throws -> Watcher {
        guard let door else { throw StopReason.noSuchPage }
        let admitted = try await machines.admit(request, context)
        guard let key = admitted.key else { throw StopReason.apiKeyWanted }
        guard key.scope == .watch else { throw StopReason.scopeMissing }
        return Watcher(key: key, admitted: admitted, webhooks: door.webhooks)
    }

    /// Watches the certificate with a code; its holder sees that, as of any look-up.
    func add(_ request: Request, _ context: SiteContext) async throws -> Response {
        let watcher = try await watcher(request, context)
        let body = try await machines.json(request, of: watcher.admitted)
        return try await machines.once(request, body, watcher.admitted) {
            let (code, asked) = try WatchQuestion(body).asked()
            let finding = try await machines.pages.finding(of: code, for: watcher.admitted.network)
            guard finding.status == .ok else { throw StopReason.webhook(.certificateUnknown) }
            let now = machines.pages.services.now()
            let (watch, isNew) = try await stopping { try await watcher.webhooks.watch(code, by: watcher.key, at: now) }
            let queue = machines.pages.services.checking.queue
            if isNew { queue.note(watch.number, .api, by: asked, outcome: finding.kept, at: now) }
            var answer = plain(watch.json, request, isNew ? .created : .ok)
            answer.headers[.location] = SiteAddress.watch(watch.id).path
            return answer
        }
    }

    func list(_ request: Request, _ context: SiteContext) async throws -> Response {
        let watcher = try await watcher(request, context)
        let page = try PageQuestion(request, of: .watches)
        let found = try await watcher.webhooks.watches(of: watcher.key, after: page.last, limit: page.limit + 1)
        let (json, headers) = page.answer(found, \.id, \.json, [:])
        return machines.tagged(plain(json, request).adding(headers), request, watcher.admitted)
    }

    func show(_ request: Request, _ context: SiteContext) async throws -> Response {
        let watcher = try await watcher(request, context)
        guard case .watch(let id)? = SiteAddress(path: request.uri.path),
            let watch = try await watcher.webhooks.watch(id, of: watcher.key)
        else { throw StopReason.noSuchPage }
        return machines.tagged(plain(watch.json, request), request, watcher.admitted)
    }

    func remove(_ request: Request, _ context: SiteContext) async throws -> Response {
        let watcher = try await watcher(request, context)
        guard case .watch(let id)? = SiteAddress(path: request.uri.path),
            try await watcher.webhooks.unwatch(id, of: watcher.key)
        else { throw StopReason.noSuchPage }
        return Response(status: .noContent, headers: watcher.admitted.headers)
    }

    func plain(
        _ json: JSONText,
        _ request: Request,
        _ status: HTTPResponse.Status = .ok
    ) -> PlainAnswer {
        .json(json, type: "application/json", LanguageChoice.of(request), status: status)
    }

    /// What the house refuses, as the reason of an answer.
    func stopping<Answer>(_ body: () async throws -> Answer) async throws -> Answer {
        do {
            return try await body()
        } catch let fault as WebhookFault {
            throw StopReason.webhook(fault)
        }
    }
}

extension CertificateWatch {
    fileprivate var json: JSONText {
        .object([
            ("id", .string(id.text)), ("code", .string(code.grouped)), ("made", .string("\(madeAt)")),
            ("url", .string(SiteAddress.certificate(code).path)),
        ])
    }
}

/// What is to be watched, as JSON.
private struct WatchQuestion: Decodable {
    private let code: String
    private let asker: String?
    private let purpose: String?

    /// - Throws: `StopReason.malformed`
    init(_ body: [UInt8]) throws(StopReason) {
        self = try MachineQuestion.read(body)
    }

    init(from decoder: any Decoder) throws {
        let object = try StrictObject(decoder, known: ["code", "asker", "purpose"])
        code = try object.container.decode(String.self, forKey: StrictObject.Key("code"))
        (asker, purpose) = (try object.text("asker"), try object.text("purpose"))
    }

    /// - Throws: `StopReason.codeMalformed`, `.askerUnfit`
    func asked() throws(StopReason) -> (VerificationCode, AskerStatement) {
        guard let code = VerificationCode(code) else { throw .codeMalformed }
        return (code, try MachineQuestion.statement(asker, purpose))
    }
}
