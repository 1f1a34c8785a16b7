import Hummingbird
import TitleModel
import TitleWords
import TitleWorkflow

/// The own account: its history, and a new password and second factor for who has the present ones.
struct AccountPages: Sendable {
    let site: OfficeSite

    func show(_ asked: OfficeRequest) async throws -> Response {
        try await page(asked, problem: nil, status: .ok)
    }

    /// Proves the person once more, ends the session, and gives a code for `/activate`.
    func renew(_ asked: OfficeRequest, _ form: OfficeForm) async throws -> Response {
        let words = OfficeLanguage.words(asked.request)
        do {
            let code = try await site.access.renew(
                asked.session,
                password: form["password"],
                code: form["code"],
                from: site.network(asked.request, asked.context),
                at: site.now()
            )
            let page = RenewedAccountPage(code: code.grouped, words: words)
            var response = try site.renderer.page(page, for: nil, words)
            response.headers.append(HostCookie.clear(OfficeCookie.session))
            return response
        } catch let refusal as AccessRefusal {
            let problem = words("access.refusal.\(refusal.code)", refusal.facts)
            return try await page(asked, problem: problem, status: refusal.status)
        }
    }

    private func page(
        _ asked: OfficeRequest,
        problem: String?,
        status: HTTPResponse.Status
    ) async throws -> Response {
        let words = OfficeLanguage.words(asked.request)
        let events = try await site.access.accounts.history(of: asked.member.id)
        return try site.page(AccountPage(events, problem: problem, words: words), asked, words, status: status)
    }
}
