import Hummingbird
import Logging
import TitleModel
import TitleWords
import TitleWorkflow

/// The login of holders at an OpenID provider (统一身份认证): there, and back with name and identity number.
struct HolderProviderPages: Sendable {
    let pages: HolderPages
    let settings: HolderProvider
    let provider: Provider

    /// Under which journeys are sealed: one to the office is none to here.
    private static let owner = "holder-journey"

    init(pages: HolderPages, settings: HolderProvider) {
        (self.pages, self.settings) = (pages, settings)
        provider = Provider(settings.configuration)
    }

    func leave(_ asked: HolderRequest) async throws -> Response {
        let metadata: ProviderMetadata
        do {
            metadata = try await provider.metadata(at: pages.now)
        } catch {
            return try refused(error, asked)
        }
        let journey = Journey(to: HolderPlace.path(asked.query?["next"]), at: pages.now)
        let address = journey.question(
            metadata,
            client: settings.configuration.client,
            redirect: back(asked),
            scope: settings.scope
        )
        var response = Response.redirect(to: address, type: .normal)
        let sealed = journey.sealed(by: pages.access.key, for: Self.owner)
        response.headers.append(HostCookie.set(HolderCookie.journey, sealed))
        return response
    }

    func comeBack(_ asked: HolderRequest) async throws -> Response {
        var response: Response
        do {
            response = try await letIn(asked)
        } catch let fault as ProviderFault {
            asked.context.logger.warning("my: the login at the provider failed: \(fault.rawValue)")
            response = try refused(fault, asked)
        } catch let refusal as AccessRefusal {
            response = try page(refusal.holderSentence(asked.words), asked)
        }
        response.headers.append(HostCookie.clear(HolderCookie.journey))
        return response
    }

    private func letIn(_ asked: HolderRequest) async throws -> Response {
        let sealed = asked.request.cookies[HolderCookie.journey]?.value ?? ""
        let journey = Journey(sealed, key: pages.access.key, of: Self.owner) { HolderRoute(at: $0) != nil }
        let query = asked.query
        guard let journey, query?["state"] == journey.state, journey.isInTime(pages.now) else {
            throw ProviderFault.stateWrong
        }
        guard let code = query?["code"], query?["error"] == nil else { throw ProviderFault.refused }
        let vouched = try await provider.identity(
            code: code,
            redirect: back(asked),
            verifier: journey.verifier,
            nonce: journey.nonce,
            at: pages.now
        )
        guard let name = vouched.texts[settings.nameClaim], let number = vouched.texts[settings.numberClaim] else {
            throw ProviderFault.malformed
        }
        let token = try await pages.access.logIn(
            vouchedName: name,
            number: number,
            from: asked.network,
            replacing: HostCookie.token(HolderCookie.session, asked.request),
            at: pages.now
        )
        return HolderPages.letIn(token, to: journey.next)
    }

    private func back(_ asked: HolderRequest) -> String {
        let origin = pages.door.origin ?? "http://\(asked.request.head.authority ?? "")"
        return origin + HolderRoute.providerBack.path
    }

    private func refused(_ fault: ProviderFault, _ asked: HolderRequest) throws -> Response {
        let kind: String =
            switch fault {
            case .unreachable: "unreachable"
            case .stateWrong, .notInTime: "late"
            default: "refused"
            }
        return try page(asked.words("my.provider.\(kind)"), asked)
    }

    private func page(_ problem: String, _ asked: HolderRequest) throws -> Response {
        let content = LoginContent(problem: problem, offersProvider: true, words: asked.words)
        return try pages.show(content, asked, status: .forbidden)
    }
}
