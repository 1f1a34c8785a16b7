import Hummingbird
import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

/// 设置: what the installation goes by, read-only, each part with the file or option that changes it.
struct SettingsPages: Sendable {
    let site: OfficeSite

    func show(_ asked: OfficeRequest) async throws -> Response {
        let words = OfficeLanguage.words(asked.request)
        let office = site.access.office
        let found = try await office.store.read { transaction in
            (facts: try transaction.storeFacts(), uses: try transaction.sealUseSummaries())
        }
        let settings = Settings(
            office: office,
            access: site.access.settings,
            provider: site.configuration.provider,
            origin: site.configuration.origin,
            trust: site.surroundings.trust(),
            facts: found.facts,
            uses: found.uses,
            now: site.now()
        )
        return try site.page(SettingsPage(settings, words), asked, words)
    }
}
