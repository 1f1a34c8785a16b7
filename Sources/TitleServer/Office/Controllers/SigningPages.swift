import Hummingbird
import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

/// 签署: the links of a decision's chain before its last one: of an approval document, a case, a conversion.
struct SigningPages: Sendable {
    let site: OfficeSite

    func form(_ asked: OfficeRequest) async throws -> Response {
        try await page(asked, problem: nil)
    }

    /// A link that was signed meanwhile, or on something that has changed, is refused with its sentence.
    func submit(_ asked: OfficeRequest, _ form: OfficeForm) async throws -> Response {
        let place = try await place(asked)
        let words = OfficeLanguage.words(asked.request)
        do {
            try await site.access.office.sign(
                place.chain.act,
                of: place.chain.subject,
                by: asked.member.id,
                seen: form["state"],
                at: site.now()
            )
            return .redirect(to: place.about.path + "?done=link", type: .normal)
        } catch let refusal as OfficeRefusal {
            return try await page(asked, problem: officeSentence(refusal, words, naming: site.access.office.registry))
        }
    }

    private func page(_ asked: OfficeRequest, problem: String?) async throws -> Response {
        let place = try await place(asked)
        let words = OfficeLanguage.words(asked.request)
        let page = ChainPage(place.about, place.chain, problem: problem, words)
        return try site.page(page, asked, words, status: problem == nil ? .ok : .unprocessableContent)
    }

    /// What an address names, for the people of the body that signs it.
    private func place(_ asked: OfficeRequest) async throws -> (about: SignedSubject, chain: ChainStanding) {
        let words = OfficeLanguage.words(asked.request)
        guard let act = asked.context.parameters.get("part").flatMap({ SigningChain.Act(rawValue: $0) }),
            let subject = asked.context.parameters.get("subject").flatMap({ Identifier($0) }),
            let about = try await about(act, subject, asked, words),
            let chain = try await site.access.office.chainStanding(act, of: subject, for: asked.member, at: site.now())
        else { throw OfficeStop.noSuchPage }
        guard chain.body == asked.member.body else { throw OfficeStop.notYours }
        return (about, chain)
    }

    private func about(
        _ act: SigningChain.Act,
        _ subject: Identifier,
        _ asked: OfficeRequest,
        _ words: Words
    ) async throws -> SignedSubject? {
        let office = site.access.office
        switch act {
        case .submitFiling, .acceptFiling: return nil
        case .confirmApproval:
            guard office.mayEnterApprovals(asked.member.body) else { return nil }
            return try await office.store.read { try $0.approvalEntry(subject) }.map { SignedSubject($0, words) }
        case .confirmCase:
            let state = try await office.caseState(subject, shownTo: asked.member, at: site.now())
            let wording = CaseWording(words: words, office: office, today: site.now().civilDate)
            return state.map { SignedSubject($0, wording) }
        case .confirmConversion:
            let state = try await office.lookAt(conversion: subject, by: asked.member, at: site.now())
            return state.map { SignedSubject($0, words) }
        }
    }
}

/// What a chain is about: where it is shown, and what is told of it.
struct SignedSubject: Sendable {
    let path: String
    let facts: [Row]

    init(_ entry: ApprovalEntry, _ words: Words) {
        path = OfficeRoute.approval.path(entry.id.text)
        facts = [
            Row(label: words("step.field.approval-number"), value: entry.documentNumber, isRegistered: true),
            Row(label: words("step.field.approval-date"), value: words.written(entry.documentDate)),
            Row(label: words("approvals.entered"), value: "\(entry.enteredAt.chinaTime) \(entry.enterer.name)"),
        ]
    }

    init(_ state: CaseState, _ wording: CaseWording) {
        path = OfficeRoute.oneCase.path(state.found.id.text)
        let words = wording.words
        facts =
            [
                Row(label: words("chain.subject"), value: wording.kind(state.found.decision.caseKind)),
                Row(label: words("face.number"), value: state.found.number.text),
                Row(label: words("case.state"), value: wording.progress(state.found.progress)),
            ] + CaseFacts.decision(state.found.decision, wording)
    }

    init(_ state: ConversionState, _ words: Words) {
        path = OfficeRoute.conversion.path(state.found.id.text)
        let decision = state.found.decision
        facts = [
            Row(
                label: words("batches.state"),
                value: words("conversion.state.\(state.found.progress.rawValue)")
            ),
            Row(
                label: words("step.field.approval-number"),
                value: decision.map { "\($0.documentNumber) \(words.written($0.documentDate))" } ?? ""
            ),
        ]
    }
}
