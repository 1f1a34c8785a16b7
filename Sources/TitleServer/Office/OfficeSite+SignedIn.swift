import Hummingbird
import TitleModel
import TitleWorkflow

/// A request of somebody who is in.
struct OfficeRequest: Sendable {
    let request: Request
    let context: OfficeContext
    let session: SignedIn
    /// What was typed into the same form before a session ended; to be shown again, nothing more.
    let kept: URLEncodedForm?

    var member: StaffMember { session.member }
}

extension OfficeSite {
    /// A page for those who are in; others are asked to log in and come back to it.
    func signedIn(
        _ handler: @escaping @Sendable (OfficeRequest) async throws -> Response
    ) -> @Sendable (Request, OfficeContext) async throws -> Response {
        { request, context in
            guard case .signedIn(let session) = context.visitor else {
                let next = OfficeRoute(rawValue: request.uri.path).map { "?next=\($0.path)" } ?? ""
                return .redirect(to: OfficeRoute.login.path + next, type: .normal)
            }
            let key = request.uri.query.flatMap { URLEncodedForm($0) }?["kept"]
            let kept = key.flatMap { self.kept.take($0, of: session.member.id, for: request.uri.path, at: now()) }
            return try await handler(
                OfficeRequest(request: request, context: context, session: session, kept: kept)
            )
        }
    }

    /// A form of those who are in.
    ///
    /// When the session has ended meanwhile, what was typed goes sealed through the login page and stands in the form
    /// again afterwards.
    func signedInForm(
        _ route: OfficeRoute,
        _ handler: @escaping @Sendable (OfficeRequest, OfficeForm) async throws -> Response
    ) -> @Sendable (Request, OfficeContext) async throws -> Response {
        { request, context in
            let body = try await OfficeForm.body(of: request, upTo: configuration.limits.formBytes, configuration)
            guard case .signedIn(let session) = context.visitor else {
                return try DoorPages(site: self).form(keeping: body, for: route, request, context)
            }
            let form = try OfficeForm(body, context)
            let asked = OfficeRequest(request: request, context: context, session: session, kept: nil)
            guard let key = form.onceKey(of: session) else { return try await handler(asked, form) }
            return try await sent.answer(to: key, at: now()) { try await handler(asked, form) }
        }
    }

    func network(_ request: Request, _ context: OfficeContext) -> String {
        let forwarded = request.headers[.xForwardedFor]
        return ClientNetwork(peer: context.peer, forwarded: forwarded, proxies: configuration.proxies).text
    }
}
