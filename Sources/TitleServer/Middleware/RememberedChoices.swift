import Hummingbird

/// Remembers the language and the view that somebody switched to.
struct RememberedChoices: RouterMiddleware {
    typealias Context = SiteContext

    func handle(
        _ request: Request,
        context: SiteContext,
        next: (Request, SiteContext) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        let chosen = [LanguageChoice.asked(request).map(LanguageChoice.setCookie), ReadingView.asked(request)?.cookie]
        for cookie in chosen.compactMap({ $0 }) {
            response.headers.append(HTTPField(name: .setCookie, value: cookie))
        }
        return response
    }
}
