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

    /// Under which journeys are sealed.
    private static let owner = "journey"

    func leave(_ request: Request, _ context: OfficeContext) async throws -> Response {
        let words = OfficeLanguage.words(request)
        let metadata: ProviderMetadata
        do {
            metadata = try await provider.metadata(at: site.now())
        } catch {
            return try refused(error, context, words)
        }
        let journey = Journey(to: next(request), at: site.now())
        let client = provider.configuration.client
        let address = journey.question(metadata, client: client, redirect: back(request), scope: "openid")
        var response = Response.redirect(to: address, type: .normal)
        response.headers.append(
            HostCookie.set(OfficeCookie.journey, journey.sealed(by: site.access.key, for: Self.owner))
        )
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
        response.headers.append(HostCookie.clear(OfficeCookie.journey))
        return response
    }

    private func letIn(_ request: Request, _ context: OfficeContext) async throws -> Response {
        let query = request.uri.query.flatMap { URLEncodedForm($0) }
        let sealed = request.cookies[OfficeCookie.journey]?.value ?? ""
        let journey = Journey(sealed, key: site.access.key, of: Self.owner) { OfficeRoute(at: $0) != nil }
        guard let journey, query?["state"] == journey.state, journey.isInTime(site.now()) else {
            throw ProviderFault.stateWrong
        }
        guard let code = query?["code"], query?["error"] == nil else { throw ProviderFault.refused }
        let vouched = try await provider.identity(
            code: code,
            redirect: back(request),
            verifier: journey.verifier,
            nonce: journey.nonce,
            at: site.now()
        )
        let token = try await site.access.logIn(
            subject: vouched.subject,
            from: site.network(request, context),
            replacing: HostCookie.token(OfficeCookie.session, request),
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
