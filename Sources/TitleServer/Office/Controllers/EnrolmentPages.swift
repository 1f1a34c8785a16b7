import Hummingbird
import TitleModel
import TitleWords
import TitleWorkflow

/// The first account (首次设置), and the activation of others.
struct EnrolmentPages: Sendable {
    let site: OfficeSite

    func setup(_ request: Request, _ context: OfficeContext) async throws -> Response {
        guard try await site.access.awaitsSetup() else { throw OfficeStop.noSuchPage }
        let words = OfficeLanguage.words(request)
        return try site.renderer.page(setupPage(.empty, nil, words), for: context, words)
    }

    func activate(_ request: Request, _ context: OfficeContext) async throws -> Response {
        let words = OfficeLanguage.words(request)
        return try site.renderer.page(activationPage(.empty, nil, words), for: context, words)
    }

    func submitSetup(_ request: Request, _ context: OfficeContext) async throws -> Response {
        let (form, words) = (try await form(request, context), OfficeLanguage.words(request))
        let setup = SetupForm(
            code: form["code"],
            name: form["name"],
            body: form["body"],
            document: form["document"],
            loginName: form["login"],
            password: form["password"],
            again: form["again"]
        )
        return try await offered(.setupCode, context, words) {
            try await site.access.beginSetup(setup, from: site.network(request, context), at: site.now())
        } again: {
            setupPage(form.typed, $0, words)
        }
    }

    func submitActivation(_ request: Request, _ context: OfficeContext) async throws -> Response {
        let (form, words) = (try await form(request, context), OfficeLanguage.words(request))
        return try await offered(.activateCode, context, words) {
            try await site.access.beginActivation(
                code: form["code"],
                password: form["password"],
                again: form["again"],
                from: site.network(request, context),
                at: site.now()
            )
        } again: {
            activationPage(form.typed, $0, words)
        }
    }

    /// The first code of the new second factor.
    func submitCode(_ request: Request, _ context: OfficeContext) async throws -> Response {
        let (form, words) = (try await form(request, context), OfficeLanguage.words(request))
        let action = OfficeRoute(rawValue: request.uri.path) ?? .activateCode
        do {
            guard let token = SessionToken(form["enrolment"]) else { throw AccessRefusal.enrolmentOver }
            return try await finish(token, form["code"], action, request, context, words)
        } catch let refusal as AccessRefusal {
            let problem = words("access.refusal.\(refusal.code)", refusal.facts)
            let again = action == .setupCode ? setupPage : activationPage
            let page = again(.empty, FormFaultsOrSentence.sentence(problem), words)
            return try site.renderer.page(page, for: context, words, status: .unprocessableContent)
        }
    }

    private func finish(
        _ token: SessionToken,
        _ code: String,
        _ action: OfficeRoute,
        _ request: Request,
        _ context: OfficeContext,
        _ words: Words
    ) async throws -> Response {
        do {
            let network = site.network(request, context)
            let session = try await site.access.finishEnrolment(
                token,
                code: code,
                from: network,
                replacing: HostCookie.token(OfficeCookie.session, request),
                at: site.now()
            )
            return DoorPages.answer(session, to: OfficeRoute.desk.path)
        } catch AccessRefusal.timedCodeWrong {
            let offer = try await site.access.offer(of: token, at: site.now())
            let problem = words("access.refusal.\(AccessRefusal.timedCodeWrong.code)")
            let page = secondFactorPage(offer, action, problem, words)
            return try site.renderer.page(page, for: context, words, status: .unprocessableContent)
        }
    }

    private func form(_ request: Request, _ context: OfficeContext) async throws -> OfficeForm {
        let limit = site.configuration.limits.formBytes
        return try OfficeForm(try await OfficeForm.body(of: request, upTo: limit, site.configuration), context)
    }

    private func offered(
        _ action: OfficeRoute,
        _ context: OfficeContext,
        _ words: Words,
        _ begin: () async throws -> EnrolmentOffer,
        again: (FormFaultsOrSentence) -> EnrolmentPage
    ) async throws -> Response {
        let problem: FormFaultsOrSentence
        var status = HTTPResponse.Status.unprocessableContent
        do {
            let page = secondFactorPage(try await begin(), action, nil, words)
            return try site.renderer.page(page, for: context, words)
        } catch let faults as FormFaults {
            problem = .faults(faults)
        } catch let refusal as AccessRefusal {
            problem = .sentence(words("access.refusal.\(refusal.code)", refusal.facts))
            status = refusal.status
        }
        return try site.renderer.page(again(problem), for: context, words, status: status)
    }
}
