import Hummingbird
import TitleWords

/// The language of an answer: as asked for in the address, else as last chosen (the office's own cookie), else Chinese.
enum OfficeLanguage {
    static func words(_ request: Request) -> Words {
        Words(LanguageChoice.asked(request) ?? chosen(request) ?? .chinese)
    }

    private static func chosen(_ request: Request) -> Language? {
        request.cookies[OfficeCookie.language].flatMap { Language(rawValue: $0.value) }
    }
}

/// Remembers the language that somebody switched to.
struct OfficeLanguageMemory: RouterMiddleware {
    typealias Context = OfficeContext

    func handle(
        _ request: Request,
        context: OfficeContext,
        next: (Request, OfficeContext) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        if let language = LanguageChoice.asked(request) {
            response.headers.append(HostCookie.set(OfficeCookie.language, language.rawValue))
        }
        return response
    }
}
