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
    /// Files of that form, which need not be chosen again.
    var files: FilesOnForm?

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
            let files = filesOnForm(kept?[HeldFiles.field], of: session.member.id)
            let asked = OfficeRequest(request: request, context: context, session: session, kept: kept, files: files)
            return try await ActOrigin.$current.withValue(network(request, context)) {
                try await keepingLook(asked) { try await handler(asked) }
            }
        }
    }

    /// A form of those who are in.
    ///
    /// When the session has ended meanwhile, what was typed goes sealed through the login page and stands in the form
    /// again afterwards; its files wait here.
    func signedInForm(
        withFiles: Bool = false,
        upTo most: Int? = nil,
        _ handler: @escaping @Sendable (OfficeRequest, OfficeForm) async throws -> Response
    ) -> @Sendable (Request, OfficeContext) async throws -> Response {
        { request, context in
            let content = try await content(
                of: request,
                upTo: withFiles ? most ?? configuration.limits.uploadBytes : nil,
                context
            )
            guard case .signedIn(let session) = context.visitor else {
                return try DoorPages(site: self).form(keeping: content, request, context)
            }
            let whole = completed(content, by: session.member.id, at: request.uri.path)
            let form = try OfficeForm(whole, context)
            let files = filesOnForm(whole.fields[OfficeForm.onceField], of: session.member.id)
            let asked = OfficeRequest(request: request, context: context, session: session, kept: nil, files: files)
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

    /// `most`: the bytes of a form that may carry files, nil for one that carries none; files are received of those alone who
    /// are or were in.
    private func content(
        of request: Request,
        upTo most: Int?,
        _ context: OfficeContext
    ) async throws -> SentForm {
        let limits = configuration.limits
        switch (SentForm.encoding(of: request), most) {
        case (.urlEncoded?, _):
            let body = try await RequestBytes.read(request, upTo: limits.formBytes, within: limits.bodyTime)
            return try SentForm(body, .urlEncoded)
        case (let encoding?, let most?):
            if case .stranger = context.visitor { throw OfficeStop.foreignForm }
            return try SentForm(try await upload(request, upTo: most, context), encoding)
        default: throw OfficeStop.malformed
        }
    }

    /// One that may be larger than others takes as many places as there are of those in it.
    private func upload(_ request: Request, upTo most: Int, _ context: OfficeContext) async throws -> [UInt8] {
        let limits = configuration.limits
        let announced = request.announcedBytes
        let bytes = announced > 0 ? min(announced, most) : most
        let places = max(1, (bytes + limits.uploadBytes - 1) / limits.uploadBytes)
        do {
            return try await uploads.run(of: clientNetwork(request, context), places: places) {
                try await RequestBytes.read(request, upTo: most, within: limits.uploadTime)
            }
        } catch StopReason.tooLarge {
            throw OfficeStop.filesTooLarge(megabytes: most >> 20)
        }
    }

    func network(_ request: Request, _ context: OfficeContext) -> String { clientNetwork(request, context).text }

    private func clientNetwork(_ request: Request, _ context: OfficeContext) -> ClientNetwork {
        let forwarded = request.headers[.xForwardedFor]
        return ClientNetwork(peer: context.peer, forwarded: forwarded, proxies: configuration.proxies)
    }
}
