import Hummingbird
import TitleModel
import TitleStore
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
                let next = OfficeRoute(at: request.uri.path) == nil ? "" : "?next=\(request.uri.path)"
                return .redirect(to: OfficeRoute.login.path + next, type: .normal)
            }
            let key = request.uri.query.flatMap { URLEncodedForm($0) }?["kept"]
            let kept = key.flatMap { self.kept.take($0, of: session.member.id, for: request.uri.path, at: now()) }
            let asked = OfficeRequest(request: request, context: context, session: session, kept: kept)
            return try await ActOrigin.$current.withValue(network(request, context)) {
                try await keepingLook(asked) { try await handler(asked) }
            }
        }
    }

    /// A form of those who are in.
    ///
    /// When the session has ended meanwhile, what was typed goes sealed through the login page and stands in the form
    /// again afterwards.
    func signedInForm(
        withFiles: Bool = false,
        _ handler: @escaping @Sendable (OfficeRequest, OfficeForm) async throws -> Response
    ) -> @Sendable (Request, OfficeContext) async throws -> Response {
        { request, context in
            let content = try await content(of: request, withFiles: withFiles, context)
            guard case .signedIn(let session) = context.visitor else {
                return try DoorPages(site: self).form(keeping: content.fieldBytes, request, context)
            }
            let form = try OfficeForm(content, context)
            let asked = OfficeRequest(request: request, context: context, session: session, kept: nil)
            return try await ActOrigin.$current.withValue(network(request, context)) {
                guard let key = form.onceKey(of: session, at: request.uri.path) else {
                    return try await keepingLook(asked) { try await handler(asked, form) }
                }
                return try await sent.answer(to: key, at: now()) {
                    try await keepingLook(asked) { try await handler(asked, form) }
                }
            }
        }
    }

    /// Files are received of those alone who are or were in.
    private func content(
        of request: Request,
        withFiles: Bool,
        _ context: OfficeContext
    ) async throws -> SentForm {
        let limits = configuration.limits
        switch SentForm.encoding(of: request) {
        case .urlEncoded?:
            let body = try await RequestBytes.read(request, upTo: limits.formBytes, within: limits.bodyTime)
            return try SentForm(body, .urlEncoded)
        case let encoding? where withFiles:
            if case .stranger = context.visitor { throw OfficeStop.foreignForm }
            let body = try await uploads.run(of: clientNetwork(request, context)) {
                try await RequestBytes.read(request, upTo: limits.uploadBytes, within: limits.uploadTime)
            }
            return try SentForm(body, encoding)
        default: throw OfficeStop.malformed
        }
    }

    func network(_ request: Request, _ context: OfficeContext) -> String { clientNetwork(request, context).text }

    private func clientNetwork(_ request: Request, _ context: OfficeContext) -> ClientNetwork {
        let forwarded = request.headers[.xForwardedFor]
        return ClientNetwork(peer: context.peer, forwarded: forwarded, proxies: configuration.proxies)
    }
}
