import Hummingbird

/// Remembers the language that somebody switched to.
struct RememberedLanguage: RouterMiddleware {
    typealias Context = SiteContext

    func handle(
        _ request: Request,
        context: SiteContext,
        next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        if let language = LanguageChoice.asked(request) {
            response.headers[.setCookie] = LanguageChoice.setCookie(language)
        }
        return response
    }
}
