import Hummingbird
import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

/// 接口密钥: made, shown once, and ended by who operates.
struct APIKeyPages: Sendable {
    let site: OfficeSite

    private var office: Office { site.access.office }

    func show(_ asked: OfficeRequest) async throws -> Response {
        try expectOperator(asked)
        return try await page(asked, typed: asked.kept ?? .empty, faults: FormFaults(), made: nil)
    }

    /// Ends the key that was chosen, else makes one for the name that was typed.
    func change(_ asked: OfficeRequest, _ form: OfficeForm) async throws -> Response {
        try expectOperator(asked)
        let actor = asked.member.id.text
        guard form["end"].isEmpty else {
            _ = try await office.endAPIKey(form["end"], by: actor, at: site.now())
            return .redirect(to: OfficeRoute.apiKeys.path, type: .normal)
        }
        do {
            let scope = APIKey.Scope(rawValue: form["scope"]) ?? .verify
            let made = try await office.makeAPIKey(form["name"].trimmed, scope: scope, by: actor, at: site.now())
            return try await page(asked, typed: .empty, faults: FormFaults(), made: made.text)
        } catch {
            guard let faults = FormFaults(error, field: "name") else { throw error }
            return try await page(asked, typed: form.typed, faults: faults, made: nil)
        }
    }

    private func expectOperator(_ asked: OfficeRequest) throws {
        guard asked.member.holds(.operate) else { throw OfficeStop.notYours }
    }

    private func page(
        _ asked: OfficeRequest,
        typed: URLEncodedForm,
        faults: FormFaults,
        made: String?
    ) async throws -> Response {
        let words = OfficeLanguage.words(asked.request)
        let name = BatchName(registry: office.registry, words: words)
        let page = APIKeysPage(try await office.apiKeys(), typed, faults, made: made, name)
        let status: HTTPResponse.Status = made != nil ? .created : faults.faults.isEmpty ? .ok : .unprocessableContent
        return try site.page(page, asked, words, status: status)
    }
}
