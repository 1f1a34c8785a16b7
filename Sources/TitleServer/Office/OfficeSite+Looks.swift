import TitleModel
import TitleWorkflow

extension OfficeSite {
    /// Keeps in the trail that the asker looks at personal data: once a session and subject.
    func looked(_ asked: OfficeRequest, at page: String, of subject: String, people: Int) async throws {
        let look = PersonalLook(page: page, subject: subject, people: people)
        try await access.record(look, by: asked.session, at: now())
    }
}
