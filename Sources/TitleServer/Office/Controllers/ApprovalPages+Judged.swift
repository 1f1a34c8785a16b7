import Hummingbird
import TitleModel
import TitleWords
import TitleWorkflow

/// An approval document whose list takes long to judge, with what was typed; nothing of it is in the store yet.
struct KeptApproval: Sendable {
    let entered: EnteredApproval
    let typed: URLEncodedForm
    /// What it became.
    var entry: Identifier?

    static let room = Room<KeptApproval>(
        most: 200 << 20,
        weight: { $0.entered.document.bytes.count + $0.entered.list.bytes.count }
    )
}

extension ApprovalPages {
    /// How far the judgement of a list is that is being handed in; nil once it is judged.
    func progress(of list: RosterFile, _ asked: OfficeRequest) async throws -> JudgedRosters.Progress? {
        let region = try site.access.office.approvingBody(for: asked.member)
        return try await site.progress(on: KeptRoster(file: list), of: region.code, for: asked)
    }

    /// How far the list is; once it is judged, what is wrong with it, or the button that keeps the document.
    func judged(_ asked: OfficeRequest) async throws -> Response {
        let (key, kept) = try kept(asked)
        if let entry = kept.entry { return .redirect(to: OfficeRoute.approval.path(entry.text), type: .normal) }
        if let progress = try await progress(of: kept.entered.list, asked) {
            return try site.page(progress, of: kept.entered.list.name, at: .enteringApproval(key), asked)
        }
        return try await page(key, kept, asked, faults: FormFaults())
    }

    /// Keeps document and list; once, however often the button is pressed.
    func enterJudged(_ asked: OfficeRequest, _ form: OfficeForm) async throws -> Response {
        let (key, kept) = try kept(asked)
        if let entry = kept.entry { return .redirect(to: OfficeRoute.approval.path(entry.text), type: .normal) }
        do {
            let (id, _) = try await keep(kept.entered, asked)
            guard let id else { return try await page(key, kept, asked, faults: FormFaults()) }
            site.approvals.change(key) { $0.entry = id }
            return .redirect(to: "\(OfficeRoute.approval.path(id.text))?done=entered", type: .normal)
        } catch {
            guard let faults = Self.faults(error) else { throw error }
            return try await page(key, kept, asked, faults: faults)
        }
    }

    private func kept(_ asked: OfficeRequest) throws -> (String, KeptApproval) {
        try expect(asked, [.enter])
        guard let key = asked.context.parameters.get("entry") else { throw OfficeStop.noSuchPage }
        guard let kept = site.approvals.value(key, of: asked.member.id, at: site.now()) else {
            throw OfficeStop.rosterGone
        }
        return (key, kept)
    }

    /// A list with faults, or a refusal, leads back to the form as it was typed.
    private func page(
        _ key: String,
        _ kept: KeptApproval,
        _ asked: OfficeRequest,
        faults: FormFaults
    ) async throws -> Response {
        let region = try site.access.office.approvingBody(for: asked.member)
        let list = KeptRoster(file: kept.entered.list)
        let report = try await site.report(on: list, of: region.code, for: asked)
        guard report.isClean, faults.faults.isEmpty else {
            return try await page(asked, typed: kept.typed, faults: faults, report: report.isClean ? nil : report)
        }
        let words = OfficeLanguage.words(asked.request)
        return try site.page(JudgedApprovalPage(key, kept, ListFindings(report, words), words), asked, words)
    }
}
