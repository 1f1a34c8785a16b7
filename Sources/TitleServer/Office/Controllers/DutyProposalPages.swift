import Hummingbird
import TitleModel
import TitleWords
import TitleWorkflow

/// Duties that decide, asked for by who operates: somebody who decides confirms or refuses them.
struct DutyProposalPages: Sendable {
    let site: OfficeSite

    private var office: Office { site.access.office }

    func show(_ asked: OfficeRequest) async throws -> Response {
        try await page(try await found(asked), asked, typed: asked.kept ?? .empty, faults: FormFaults())
    }

    func decide(_ asked: OfficeRequest, _ form: OfficeForm) async throws -> Response {
        let found = try await found(asked)
        do {
            try await office.decideDuties(
                found.proposal.id,
                isConfirmed: try DecisionFields.isConfirmed(form),
                reason: form["reason"].trimmed,
                by: asked.member.id,
                at: site.now()
            )
            return .redirect(to: OfficeRoute.dutyProposal.path(found.proposal.id.text), type: .normal)
        } catch {
            guard let faults = FormFaults(error, field: "reason") else { throw error }
            return try await page(found, asked, typed: form.typed, faults: faults)
        }
    }

    /// To those who may not decide on it a proposal does not exist.
    private func found(_ asked: OfficeRequest) async throws -> WaitingDuties {
        guard let id = asked.context.parameters.get("proposal").flatMap({ Identifier($0) }),
            let found = try await office.duties(id, for: asked.member)
        else { throw OfficeStop.noSuchPage }
        return found
    }

    private func page(
        _ found: WaitingDuties,
        _ asked: OfficeRequest,
        typed: URLEncodedForm,
        faults: FormFaults
    ) async throws -> Response {
        let words = OfficeLanguage.words(asked.request)
        let history = try await site.access.accounts.history(of: found.member.id)
        let name = BatchName(registry: office.registry, words: words)
        let page = DutyProposalPage(found, history, typed, faults, name)
        return try site.page(page, asked, words, status: faults.faults.isEmpty ? .ok : .unprocessableContent)
    }
}
