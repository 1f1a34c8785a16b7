import Hummingbird
import TitleModel
import TitleWords

/// The home page and the notices of results.
struct PublicityPages: Sendable {
    let services: SiteServices
    let renderer: Renderer

    func home(_ request: Request, _ context: SiteContext) async throws -> Response {
        let words = Words(LanguageChoice.of(request))
        return try renderer.page(HomePage(notices: try await services.notices(), words: words), in: words)
    }

    func list(_ request: Request, _ context: SiteContext) async throws -> Response {
        let words = Words(LanguageChoice.of(request))
        return try renderer.page(PublicityPage(try await services.notices(), words: words), in: words)
    }

    func notice(_ request: Request, _ context: SiteContext) async throws -> Response {
        let words = Words(LanguageChoice.of(request))
        guard
            let identifier = Identifier(try context.parameters.require("id")),
            let notice = try await services.notice(identifier)
        else { throw StopReason.noSuchPage }
        return try renderer.page(NoticePage(notice, words: words), in: words)
    }
}
