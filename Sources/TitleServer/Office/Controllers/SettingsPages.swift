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
            (
                facts: try transaction.storeFacts(), uses: try transaction.sealUseSummaries(),
                stamping: try transaction.stampingSummary()
            )
        }
        let settings = Settings(
            office: office,
            access: site.access.settings,
            provider: site.configuration.provider,
            origin: site.configuration.origin,
            trust: site.surroundings.trust(),
            anchors: site.surroundings.anchors(),
            facts: found.facts,
            uses: found.uses,
            stamping: found.stamping,
            now: site.now()
        )
        let keys = try await office.apiKeys().filter { $0.key.endedAt == nil }.count
        let section = SettingsSection(apiKeys: keys, isOperator: asked.member.holds(.operate), words)
        return try site.page(SettingsPage(settings, section, words), asked, words)
    }
}
