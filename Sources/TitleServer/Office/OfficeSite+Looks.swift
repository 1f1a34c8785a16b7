import Hummingbird
import TitleModel
import TitleWorkflow

extension OfficeSite {
    /// Keeps in the trail that the asker looks at personal data: once a session and subject.
    func looked(_ asked: OfficeRequest, at page: String, of subject: String, people: Int?) async throws {
        let look = PersonalLook(page: page, subject: subject, people: people)
        try await access.record(look, by: asked.session, at: now())
    }

    /// An answer is given only once the look at it is kept, where its address asks for that.
    func keepingLook(
        _ asked: OfficeRequest,
        _ handler: () async throws -> Response
    ) async throws -> Response {
        let response = try await handler()
        let path = asked.request.uri.path
        guard case .always(let page)? = OfficeRoute(at: path)?.look, !isElsewhere(response) else { return response }
        try await looked(asked, at: page, of: OfficeRoute.subject(of: path), people: nil)
        return response
    }

    /// It shows nothing itself.
    private func isElsewhere(_ response: Response) -> Bool { response.status.kind == .redirection }
}
