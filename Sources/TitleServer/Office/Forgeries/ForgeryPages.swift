import Hummingbird
import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

/// A stranger's report of a certificate that looks forged, and what the office found.
struct ForgeryPages: Sendable {
    let site: OfficeSite

    func show(_ asked: OfficeRequest) async throws -> Response {
        try await page(try await found(asked), asked, typed: asked.kept ?? .empty, faults: FormFaults())
    }

    func end(_ asked: OfficeRequest, _ form: OfficeForm) async throws -> Response {
        let found = try await found(asked)
        do {
            try await site.access.office.endForgeryReport(
                found.report.id,
                finding: form["finding"].trimmed,
                by: asked.member.id,
                at: site.now()
            )
            return .redirect(to: OfficeRoute.forgery.path(found.report.id.text), type: .normal)
        } catch {
            guard let faults = FormFaults(error, field: "finding") else { throw error }
            return try await page(found, asked, typed: form.typed, faults: faults)
        }
    }

    /// To those whose business it is not a report does not exist.
    private func found(_ asked: OfficeRequest) async throws -> KeptForgeryReport {
        guard let id = asked.context.parameters.get("report").flatMap({ Identifier($0) }),
            let found = try await site.access.office.forgeryReport(id, shownTo: asked.member)
        else { throw OfficeStop.noSuchPage }
        return found
    }

    private func page(
        _ found: KeptForgeryReport,
        _ asked: OfficeRequest,
        typed: URLEncodedForm,
        faults: FormFaults
    ) async throws -> Response {
        let words = OfficeLanguage.words(asked.request)
        let registry = site.access.office.registry
        let page = ForgeryPage(found, typed, faults, BatchName(registry: registry, words: words))
        return try site.page(page, asked, words, status: faults.faults.isEmpty ? .ok : .unprocessableContent)
    }
}
