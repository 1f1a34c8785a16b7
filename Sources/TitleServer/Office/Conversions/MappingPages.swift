import Hummingbird
import TitleModel
import TitleWorkflow

/// 对照表: the lines of the data, and those that people of the office proposed, which another person accepts or not.
struct MappingPages: Sendable {
    let site: OfficeSite

    func list(_ asked: OfficeRequest) async throws -> Response {
        try await page(asked, FormFaults())
    }

    func decide(_ asked: OfficeRequest, _ form: OfficeForm) async throws -> Response {
        guard let id = Identifier(form["mapping"]) else { throw OfficeStop.malformed }
        do {
            try await site.access.office.decideMapping(
                id,
                accept: form["decision"] == "accept",
                reason: form["reason"].trimmed,
                by: asked.member.id,
                at: site.now()
            )
            return .redirect(to: OfficeRoute.mappings.path, type: .normal)
        } catch {
            guard let faults = FormFaults(error, field: StepForm.general) else { throw error }
            return try await page(asked, faults)
        }
    }

    private func page(_ asked: OfficeRequest, _ faults: FormFaults) async throws -> Response {
        let words = OfficeLanguage.words(asked.request)
        let tables = try await site.access.office.mappingTables()
        let today = site.now().civilDate
        let page = MappingsPage(tables, asked.member, site.access.office, faults, on: today, words: words)
        return try site.page(page, asked, words, status: faults.faults.isEmpty ? .ok : .unprocessableContent)
    }
}
