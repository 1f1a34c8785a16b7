import Hummingbird
import TitleModel
import TitleWords
import TitleWorkflow

/// In and out.
struct DoorPages: Sendable {
    let site: OfficeSite

    func form(_ request: Request, _ context: OfficeContext) async throws -> Response {
        let words = OfficeLanguage.words(request)
        if case .signedIn = context.visitor { return .redirect(to: OfficeRoute.desk.path, type: .normal) }
        let query = request.uri.query.flatMap { URLEncodedForm($0) }
        let note: String? = if case .over = context.visitor { words("login.over") } else { nil }
        let page = LoginPage(
            note: query?["out"] == nil ? note : words("login.out"),
            next: query?["next"].flatMap { OfficeRoute(at: $0) == nil ? nil : $0 } ?? "",
            offersSetup: try await site.access.awaitsSetup(),
            offersProvider: offersProvider,
            words: words
        )
        return try site.renderer.page(page, for: context, words)
    }

    /// The login page in the place of an answer to a form whose session has ended.
    func form(
        keeping sent: SentForm,
        _ request: Request,
        _ context: OfficeContext
    ) throws -> Response {
        let words = OfficeLanguage.words(request)
        let path = request.uri.path
        guard case .over(let staff) = context.visitor else {
            let page = LoginPage(
                note: words("login.lost"),
                next: Self.page(ofForm: path),
                offersProvider: offersProvider,
                words: words
            )
            return try site.renderer.page(page, for: context, words, status: .unauthorized)
        }
        let place = Self.page(ofForm: path)
        let form = SealedForm(sent.fieldBytes + site.hold(sent.files, of: staff, for: path), of: staff, for: place)
        let waiting = offersProvider ? form.form.map { site.kept.put($0, of: staff, for: place, at: site.now()) } : nil
        let page = LoginPage(
            note: words("login.kept"),
            next: place,
            kept: form.sealed(by: site.access.key),
            waiting: waiting ?? "",
            offersProvider: offersProvider,
            words: words
        )
        return try site.renderer.page(page, for: context, words, status: .unauthorized)
    }

    /// The page on which a form stands that is sent there.
    private static func page(ofForm path: String) -> String {
        path == OfficeRoute.recognitionRoster.path ? OfficeRoute.recognition.path : path
    }

    func submit(_ request: Request, _ context: OfficeContext) async throws -> Response {
        let words = OfficeLanguage.words(request)
        let limit = site.configuration.limits.loginBytes
        let form = try OfficeForm(
            try await OfficeForm.body(of: request, upTo: limit, site.configuration),
            context
        )
        do {
            let token = try await site.access.logIn(
                LoginForm(name: form["name"], password: form["password"], code: form["code"]),
                from: site.network(request, context),
                replacing: HostCookie.token(OfficeCookie.session, request),
                at: site.now()
            )
            return try await letIn(token, form)
        } catch let refusal as AccessRefusal {
            let page = LoginPage(
                name: TypedText.shown(String(form["name"].prefix(100))),
                problem: words("access.refusal.\(refusal.code)", refusal.facts),
                next: form["next"],
                kept: form["kept"],
                offersProvider: offersProvider,
                words: words
            )
            return try site.renderer.page(page, for: context, words, status: refusal.status)
        }
    }

    private var offersProvider: Bool { site.configuration.provider != nil }

    func logOut(_ request: Request, _ context: OfficeContext) async throws -> Response {
        let limit = site.configuration.limits.formBytes
        _ = try OfficeForm(try await OfficeForm.body(of: request, upTo: limit, site.configuration), context)
        if let token = HostCookie.token(OfficeCookie.session, request) {
            try await site.access.logOut(token, at: site.now())
        }
        var response = Response.redirect(to: "\(OfficeRoute.login.path)?out=1", type: .normal)
        response.headers.append(HostCookie.clear(OfficeCookie.session))
        response.headers.append(HostCookie.clear(OfficeCookie.form))
        return response
    }

    /// To the page that was asked for, with what was typed there before the session ended.
    private func letIn(_ token: SessionToken, _ form: OfficeForm) async throws -> Response {
        let next = OfficeRoute(at: form["next"]) == nil ? OfficeRoute.desk.path : form["next"]
        guard let kept = SealedForm(form["kept"], key: site.access.key), let typed = kept.form,
            case .signedIn(let session) = try await site.access.session(token, at: site.now()),
            session.member.id == kept.staff
        else { return DoorPages.answer(token, to: next) }
        let key = site.kept.put(typed, of: kept.staff, for: kept.path, at: site.now())
        return DoorPages.answer(token, to: "\(kept.path)?kept=\(key)")
    }

    /// Gives the browser its session, and takes the token of before away.
    static func answer(_ token: SessionToken, to address: String) -> Response {
        var response = Response.redirect(to: address, type: .normal)
        response.headers.append(HostCookie.set(OfficeCookie.session, token.text))
        response.headers.append(HostCookie.clear(OfficeCookie.form))
        return response
    }
}

extension AccessRefusal {
    /// Too many at once is the house's fault, everything else the form's.
    var status: HTTPResponse.Status { self == .busy ? .serviceUnavailable : .unprocessableContent }
}
