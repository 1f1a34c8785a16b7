import Hummingbird
import Logging
import TitleModel
import TitleSecrets
import TitleWords
import TitleWorkflow

/// The login at an OpenID provider: there, and back.
struct ProviderPages: Sendable {
    let site: OfficeSite
    let provider: Provider

    /// How long somebody may be away, in milliseconds.
    private static let time: Int64 = 600_000

    func leave(_ request: Request, _ context: OfficeContext) async throws -> Response {
        let words = OfficeLanguage.words(request)
        let metadata: ProviderMetadata
        do {
            metadata = try await provider.metadata(at: site.now())
        } catch {
            return try refused(error, context, words)
        }
        let journey = Journey(
            state: SessionToken().text,
            nonce: SessionToken().text,
            verifier: SessionToken().text,
            next: next(request),
            began: site.now()
        )
        let challenge = base64URLText(SHA256.digest(Array(journey.verifier.utf8)))
        let query = [
            ("response_type", "code"), ("client_id", provider.configuration.client), ("redirect_uri", back(request)),
            ("scope", "openid"), ("state", journey.state), ("nonce", journey.nonce), ("code_challenge", challenge),
            ("code_challenge_method", "S256"),
        ].map { "\($0)=\(URLEncodedForm.encoded($1))" }.joined(separator: "&")
        let separator = metadata.authorization_endpoint.contains("?") ? "&" : "?"
        let address = "\(metadata.authorization_endpoint)\(separator)\(query)"
        var response = Response.redirect(to: address, type: .normal)
        response.headers.append(OfficeCookie.set(OfficeCookie.journey, journey.sealed(by: site.access.key)))
        return response
    }

    /// The page that was asked for, and the key of a form that waits for its sender there.
    private func next(_ request: Request) -> String {
        let query = request.uri.query.flatMap { URLEncodedForm($0) }
        guard let path = query?["next"], OfficeRoute(at: path) != nil else { return OfficeRoute.desk.path }
        guard let key = query?["kept"], SessionToken(key) != nil else { return path }
        return "\(path)?kept=\(key)"
    }

    func comeBack(_ request: Request, _ context: OfficeContext) async throws -> Response {
        let words = OfficeLanguage.words(request)
        var response: Response
        do {
            response = try await letIn(request, context)
        } catch let fault as ProviderFault {
            context.logger.warning("office: the login at the provider failed: \(fault.rawValue)")
            response = try refused(fault, context, words)
        } catch let refusal as AccessRefusal {
            response = try page(words("access.refusal.\(refusal.code)", refusal.facts), context, words)
        }
        response.headers.append(OfficeCookie.clear(OfficeCookie.journey))
        return response
    }

    private func letIn(_ request: Request, _ context: OfficeContext) async throws -> Response {
        let query = request.uri.query.flatMap { URLEncodedForm($0) }
        let sealed = request.cookies[OfficeCookie.journey]?.value ?? ""
        guard let journey = Journey(sealed, key: site.access.key), query?["state"] == journey.state,
            (0..<Self.time).contains(site.now().milliseconds - journey.began.milliseconds)
        else { throw ProviderFault.stateWrong }
        guard let code = query?["code"], query?["error"] == nil else { throw ProviderFault.refused }
        let subject = try await provider.subject(
            code: code,
            redirect: back(request),
            verifier: journey.verifier,
            nonce: journey.nonce,
            at: site.now()
        )
        let token = try await site.access.logIn(
            subject: subject,
            from: site.network(request, context),
            replacing: OfficeCookie.token(OfficeCookie.session, request),
            at: site.now()
        )
        return DoorPages.answer(token, to: journey.next)
    }

    private func back(_ request: Request) -> String {
        let origin = site.configuration.origin ?? "http://\(request.head.authority ?? "")"
        return origin + OfficeRoute.providerBack.path
    }

    private func refused(_ fault: ProviderFault, _ context: OfficeContext, _ words: Words) throws -> Response {
        let kind: String =
            switch fault {
            case .unreachable: "unreachable"
            case .stateWrong, .notInTime: "late"
            default: "refused"
            }
        return try page(words("provider.\(kind)"), context, words)
    }

    private func page(_ problem: String, _ context: OfficeContext, _ words: Words) throws -> Response {
        let page = LoginPage(problem: problem, offersProvider: true, words: words)
        return try site.renderer.page(page, for: context, words, status: .forbidden)
    }
}

/// What a browser takes along to the provider and back, sealed in a cookie: nothing of it is kept here.
struct Journey {
    let state: String
    let nonce: String
    /// PKCE (RFC 7636): only this browser's journey can redeem the code.
    let verifier: String
    /// A path of the office.
    let next: String
    let began: Instant

    private static let owner = "journey"

    init(state: String, nonce: String, verifier: String, next: String, began: Instant) {
        (self.state, self.nonce, self.verifier, self.next, self.began) = (state, nonce, verifier, next, began)
    }

    init?(_ text: String, key: OfficeKey) {
        guard let sealed = base64URLBytes(text), let opened = key.open(sealed, of: Self.owner) else { return nil }
        let parts = String(decoding: opened, as: UTF8.self).split(separator: "\n").map { String($0) }
        guard parts.count == 5, OfficeRoute(at: String(parts[3].prefix { $0 != "?" })) != nil,
            let began = Int64(parts[4])
        else { return nil }
        self.init(
            state: parts[0],
            nonce: parts[1],
            verifier: parts[2],
            next: parts[3],
            began: Instant(milliseconds: began)
        )
    }

    func sealed(by key: OfficeKey) -> String {
        let text = [state, nonce, verifier, next, String(began.milliseconds)].joined(separator: "\n")
        return base64URLText(key.seal(Array(text.utf8), for: Self.owner))
    }
}
