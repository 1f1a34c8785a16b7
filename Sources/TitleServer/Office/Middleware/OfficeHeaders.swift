import Hummingbird

/// The headers of every answer: as on the public side, and nothing is kept by anybody but files.
struct OfficeHeaders: RouterMiddleware {
    typealias Context = OfficeContext

    func handle(
        _ request: Request,
        context: OfficeContext,
        next: (Request, OfficeContext) async throws -> Response
    ) async throws -> Response {
        var response = try await next(request, context)
        let isFile = OfficeRoute(at: request.uri.path)?.isFile == true
        SecurityHeaders.dress(&response.headers, path: request.uri.path, isConfidential: !isFile)
        response.headers[.contentSecurityPolicy] = Self.policy
        response.headers[.crossOriginResourcePolicy] = "same-origin"
        // A form that is sent must say where it comes from, and `no-referrer` would hide that.
        response.headers[.officeReferrerPolicy] = "same-origin"
        return response
    }

    /// No script at all yet; inline pictures are part of the page.
    private static let policy = [
        "default-src 'none'", "style-src 'self'", "img-src 'self'", "form-action 'self'", "frame-ancestors 'none'",
        "base-uri 'none'",
    ].joined(separator: "; ")
}

extension HTTPField.Name {
    fileprivate static let crossOriginResourcePolicy = constant("cross-origin-resource-policy")
    fileprivate static let officeReferrerPolicy = constant("referrer-policy")
}
