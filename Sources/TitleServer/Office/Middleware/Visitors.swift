import Hummingbird
import TitleModel
import TitleWorkflow

/// Finds out who asks, by the session's cookie; gives strangers a token that their forms are bound to.
struct Visitors: RouterMiddleware {
    typealias Context = OfficeContext

    let access: Access
    let configuration: OfficeConfiguration
    let now: @Sendable () -> Instant

    func handle(
        _ request: Request,
        context: OfficeContext,
        next: (Request, OfficeContext) async throws -> Response
    ) async throws -> Response {
        if OfficeRoute(at: request.uri.path)?.isFile == true { return try await next(request, context) }
        var context = context
        if let token = HostCookie.token(OfficeCookie.session, request) {
            context.token = token
            context.visitor = try await visitor(token)
        }
        switch context.visitor {
        case .signedIn, .over: return try await next(request, context)
        case .stranger where isLogout(request): return try await next(request, context)
        case .stranger: return try await asStranger(request, context, next)
        }
    }

    private func visitor(_ token: SessionToken) async throws -> Visitor {
        switch try await access.session(token, at: now()) {
        case .nobody: .stranger
        case .over(let staff): .over(staff)
        case .signedIn(let session): .signedIn(session)
        }
    }

    /// Whoever logs out with a session that is gone already is rid of its cookie too.
    private func isLogout(_ request: Request) -> Bool {
        request.uri.path == OfficeRoute.logout.path && HostCookie.token(OfficeCookie.session, request) != nil
    }

    /// A token of their own binds the forms of strangers; that of an ended session still binds the forms it gave out.
    private func asStranger(
        _ request: Request,
        _ context: OfficeContext,
        _ next: (Request, OfficeContext) async throws -> Response
    ) async throws -> Response {
        if let token = HostCookie.token(OfficeCookie.form, request) {
            var context = context
            context.token = token
            return try await next(request, context)
        }
        var context = context
        context.token = SessionToken()
        var response = try await next(request, context)
        response.headers.append(HostCookie.set(OfficeCookie.form, context.token.text))
        return response
    }
}
