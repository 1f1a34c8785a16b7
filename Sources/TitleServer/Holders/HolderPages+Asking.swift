import Hummingbird
import TitleModel
import TitleWords
import TitleWorkflow

extension HolderPages {
    typealias Handler = @Sendable (Request, SiteContext) async throws -> Response

    /// A page for everybody.
    func page(_ handler: @escaping @Sendable (HolderRequest) async throws -> Response) -> Handler {
        { request, context in
            let (asked, isNew) = try await asked(request, context)
            var response = try await handler(asked)
            if isNew { response.headers.append(HostCookie.set(HolderCookie.form, asked.token.text)) }
            return response
        }
    }

    /// A page for holders who are in; others are asked to log in and come back to it.
    func own(_ handler: @escaping @Sendable (OwnRequest) async throws -> Response) -> Handler {
        page { asked in
            guard let holder = asked.holder else { return leadToDoor(asked) }
            return try await handler(OwnRequest(asked: asked, holder: holder))
        }
    }

    /// A form for everybody, without files.
    func form(
        _ handler: @escaping @Sendable (HolderRequest, HolderForm) async throws -> Response
    ) -> Handler {
        page { asked in
            try expectFromHere(asked.request)
            return try await handler(asked, try await read(asked, asked.token, .texts))
        }
    }

    /// A form of holders who are in; what strangers send is not received, and of who was in it is kept through the login.
    func ownForm(
        bringing room: FormRoom = .texts,
        _ handler: @escaping @Sendable (OwnRequest, HolderForm) async throws -> Response
    ) -> Handler {
        page { asked in
            try expectFromHere(asked.request)
            guard let holder = asked.holder else {
                return leadToDoor(asked, kept: await keepForm(asked, room))
            }
            let form = try await read(asked, asked.token, room)
            return try await handler(OwnRequest(asked: asked, holder: holder), form)
        }
    }

    /// A form for everybody, with files; what somebody was typing whose session has just ended is kept through the login.
    func openForm(
        _ room: FormRoom,
        _ handler: @escaping @Sendable (HolderRequest, HolderForm) async throws -> Response
    ) -> Handler {
        page { asked in
            try expectFromHere(asked.request)
            guard room == .application else { return try await opened(asked, room, handler) }
            // So many bytes are held until the answer is made, not only while they come.
            return try await applications.run(of: site.network(asked.request, asked.context)) {
                try await opened(asked, room, handler)
            }
        }
    }

    private func opened(
        _ asked: HolderRequest,
        _ room: FormRoom,
        _ handler: @Sendable (HolderRequest, HolderForm) async throws -> Response
    ) async throws -> Response {
        let content = try await content(asked, room)
        let session = asked.over == nil ? nil : HostCookie.token(HolderCookie.session, asked.request)
        if let person = asked.over, let session, let form = try? HolderForm(content, session) {
            let path = HolderPlace.path(asked.request.uri.path)
            return leadToDoor(asked, kept: kept.put(form.typed, of: person, for: path, at: now))
        }
        return try await handler(asked, try HolderForm(content, asked.token))
    }

    private func leadToDoor(_ asked: HolderRequest, kept: String? = nil) -> Response {
        let next = HolderPlace.path(asked.request.uri.path) + (kept.map { "?kept=\($0)" } ?? "")
        let query = (next == HolderRoute.home.path ? [] : ["next=\(next)"]) + (asked.over == nil ? [] : ["over=1"])
        let suffix = query.isEmpty ? "" : "?" + query.joined(separator: "&")
        return .redirect(to: HolderRoute.login.path + suffix, type: .normal)
    }

    /// Keeps the texts of a correction whose session ended while they were typed; files are chosen again.
    ///
    /// - Returns: the key under which they wait; nil where nothing of this browser's came.
    private func keepForm(_ asked: HolderRequest, _ room: FormRoom) async -> String? {
        let path = HolderPlace.path(asked.request.uri.path)
        guard let person = asked.over, HolderRoute(at: path) == .correction,
            let session = HostCookie.token(HolderCookie.session, asked.request),
            let form = try? await read(asked, session, room)
        else { return nil }
        return kept.put(form.typed, of: person, for: path, at: now)
    }

    /// Who asks; with whether the browser has no token yet.
    private func asked(
        _ request: Request,
        _ context: SiteContext
    ) async throws -> (asked: HolderRequest, isNew: Bool) {
        let session = HostCookie.token(HolderCookie.session, request)
        let answer = try await session.asyncMap { try await access.session($0, at: now) } ?? .nobody
        let known = HostCookie.token(HolderCookie.form, request)
        let (holder, token): (SignedInHolder?, SessionToken?) =
            if case .signedIn(let holder) = answer { (holder, session) } else { (nil, known) }
        let over: Identifier? = if case .over(let person) = answer { person } else { nil }
        let asked = HolderRequest(
            request: request,
            context: context,
            token: token ?? SessionToken(),
            words: Words(LanguageChoice.of(request)),
            network: site.network(request, context).text,
            holder: holder,
            over: over
        )
        return (asked, token == nil)
    }

    /// - Throws: `StopReason.foreignForm` for what another site sent.
    private func expectFromHere(_ request: Request) throws {
        let host = request.head.authority ?? ""
        let origin = door.origin ?? "https://\(host)"
        guard
            FormSender.isSame(request, host: host, origin: origin)
                || door.origin == nil && FormSender.isSame(request, host: host, origin: nil)
        else { throw StopReason.foreignForm }
    }

    private func read(_ asked: HolderRequest, _ token: SessionToken, _ room: FormRoom) async throws -> HolderForm {
        try HolderForm(try await content(asked, room), token)
    }

    private func content(_ asked: HolderRequest, _ room: FormRoom) async throws -> SentForm {
        let (request, limits) = (asked.request, site.configuration.limits)
        switch SentForm.encoding(of: request) {
        case .urlEncoded?:
            let body = try await RequestBytes.read(request, upTo: limits.objectionBytes, within: limits.bodyTime)
            return try SentForm(body, .urlEncoded)
        case let encoding? where room != .texts:
            let network = site.network(request, asked.context)
            let body = try await site.uploads.run(of: network) {
                try await RequestBytes.read(request, upTo: room.bytes(limits), within: room.time(limits))
            }
            return try SentForm(body, encoding)
        default: throw StopReason.malformed
        }
    }
}

extension HolderPages {
    /// Draws a page for who asks.
    func show(
        _ content: some HolderContent,
        _ asked: HolderRequest,
        status: HTTPResponse.Status = .ok
    ) throws -> Response {
        let page = Mine(content: content, holder: asked.holder, token: asked.token.formToken, words: asked.words)
        return try site.renderer.page(page, in: asked.words, status: status)
    }

    func show(
        _ content: some HolderContent,
        _ own: OwnRequest,
        status: HTTPResponse.Status = .ok
    ) throws -> Response {
        try show(content, own.asked, status: status)
    }

    /// Gives the browser its session, and takes the token of before away.
    static func letIn(_ token: SessionToken, to path: String) -> Response {
        var response = Response.redirect(to: path, type: .normal)
        response.headers.append(HostCookie.set(HolderCookie.session, token.text))
        response.headers.append(HostCookie.clear(HolderCookie.form))
        return response
    }
}

extension Optional {
    func asyncMap<Result>(_ work: (Wrapped) async throws -> Result) async rethrows -> Result? {
        guard let self else { return nil }
        return try await work(self)
    }
}
