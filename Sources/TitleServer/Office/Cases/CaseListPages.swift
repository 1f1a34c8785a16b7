import Hummingbird
import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

/// Many certificates at once: a list, a look at what would happen to each, one group of cases.
struct CaseListPages: Sendable {
    let site: OfficeSite

    /// What can be proposed of many at once.
    static let kinds: [CaseKind] = [.revoked, .cancelled]

    var office: Office { site.access.office }

    func form(_ asked: OfficeRequest) async throws -> Response {
        try expectProposer(asked)
        return try page(asked, asked.kept ?? .empty, [], FormFaults())
    }

    /// Nothing is written before the page that shows each certificate was sent in turn.
    func submit(_ asked: OfficeRequest, _ form: OfficeForm) async throws -> Response {
        try expectProposer(asked)
        let numbers = ProposalReader.numbers(form)
        do {
            guard let kind = CaseKind(rawValue: form["kind"]), Self.kinds.contains(kind) else {
                throw OfficeStop.malformed
            }
            if form["stage"] == "back" { return try page(asked, form.typed, numbers, FormFaults()) }
            var reader = ProposalReader(form, kind)
            let decision = try reader.decision(on: nil, today: site.now().civilDate)
            if form["stage"] == "propose" { return try await propose(decision, numbers, asked) }
            let listed = try await office.preview(numbers, decision, by: asked.member.id, at: site.now())
            let named = listed.count { $0.holder != nil }
            if named > 0 { try await site.looked(asked, at: "case-list", of: "", people: named) }
            let words = OfficeLanguage.words(asked.request)
            let wording = CaseWording(words: words, office: office, today: site.now().civilDate)
            let page = CaseListPreviewPage(listed, decision, wording)
            return try site.page(page, asked, words)
        } catch {
            guard let faults = FormFaults(error, field: ProposalReader.field(of: error)) else { throw error }
            return try page(asked, form.typed, numbers, faults)
        }
    }

    func show(_ asked: OfficeRequest) async throws -> Response {
        let group = try await group(asked)
        let words = OfficeLanguage.words(asked.request)
        let wording = CaseWording(words: words, office: office, today: site.now().civilDate)
        let links = try await office.links(ofGroup: group.id, for: asked.member, at: site.now()).waiting.count
        let page = CaseGroupPage(group.id, group.cases, [:], asked.member, wording, links: links)
        return try site.page(page, asked, words)
    }

    func step(_ asked: OfficeRequest) async throws -> Response {
        if isSigning(asked) { return try await signingPage(try await group(asked), asked, FormFaults()) }
        return try await stepPage(try await group(asked), try event(asked), asked, .empty, FormFaults())
    }

    /// Each certificate is judged by itself; those that are refused are listed with their reason and left as they are.
    func takeStep(_ asked: OfficeRequest, _ form: OfficeForm) async throws -> Response {
        if isSigning(asked) { return try await sign(try await group(asked), asked, form) }
        let (group, event) = (try await group(asked), try event(asked))
        do {
            let statement = form["statement"].trimmed
            try StatementIsMade.check(statement, for: event)
            let outcomes = try await office.take(
                event,
                inGroup: group.id,
                statement: statement,
                by: asked.member.id,
                at: site.now()
            )
            return try await outcome(outcomes, of: group.id, asked)
        } catch {
            let isStatement = error as? OfficeRefusal == .statementUnfit
            guard let faults = FormFaults(error, field: isStatement ? "statement" : StepForm.general) else {
                throw error
            }
            return try await stepPage(group, event, asked, form.typed, faults)
        }
    }

    /// The group after a step: how many were done, and each of the others with its reason.
    func outcome(
        _ outcomes: [(found: StatusCase, refusal: OfficeRefusal?)],
        of group: Identifier,
        _ asked: OfficeRequest
    ) async throws -> Response {
        let refusals = outcomes.compactMap { outcome in outcome.refusal.map { (outcome.found.id, $0) } }
        let words = OfficeLanguage.words(asked.request)
        let page = CaseGroupPage(
            group,
            try await office.cases(ofGroup: group, shownTo: asked.member),
            Dictionary(refusals) { first, _ in first },
            asked.member,
            CaseWording(words: words, office: office, today: site.now().civilDate),
            links: try await office.links(ofGroup: group, for: asked.member, at: site.now()).waiting.count,
            done: outcomes.count - refusals.count
        )
        return try site.page(page, asked, words)
    }

    private func propose(
        _ decision: StatusDecision,
        _ numbers: [String],
        _ asked: OfficeRequest
    ) async throws -> Response {
        let made = try await office.propose(decision, forAll: numbers, by: asked.member.id, at: site.now())
        guard let group = made.group else { throw OfficeRefusal.listEmpty }
        return .redirect(to: OfficeRoute.caseGroup.path(group.text), type: .normal)
    }

    private func expectProposer(_ asked: OfficeRequest) throws {
        guard asked.member.holds(.revoke) else { throw OfficeStop.notYours }
    }

    private func group(_ asked: OfficeRequest) async throws -> (id: Identifier, cases: [StatusCase]) {
        guard let id = asked.context.parameters.get("group").flatMap({ Identifier($0) }) else {
            throw OfficeStop.noSuchPage
        }
        let cases = try await office.cases(ofGroup: id, shownTo: asked.member)
        guard !cases.isEmpty else { throw OfficeStop.noSuchPage }
        return (id, cases)
    }

    private func event(_ asked: OfficeRequest) throws -> CaseProgress.Event {
        guard let event = asked.context.parameters.get("part").flatMap({ CaseProgress.Event(rawValue: $0) }) else {
            throw OfficeStop.noSuchPage
        }
        return event
    }

    private func page(
        _ asked: OfficeRequest,
        _ typed: URLEncodedForm,
        _ numbers: [String],
        _ faults: FormFaults
    ) throws -> Response {
        let words = OfficeLanguage.words(asked.request)
        let page = CaseFormPage(
            listOf: numbers,
            typed,
            faults,
            today: site.now().civilDate,
            citing: site.access.office.legalSources,
            words
        )
        return try site.page(page, asked, words, status: faults.faults.isEmpty ? .ok : .unprocessableContent)
    }

    private func stepPage(
        _ group: (id: Identifier, cases: [StatusCase]),
        _ event: CaseProgress.Event,
        _ asked: OfficeRequest,
        _ typed: URLEncodedForm,
        _ faults: FormFaults
    ) async throws -> Response {
        guard CaseGroupPage.mayTake(event, group.cases, asked.member) else { throw OfficeStop.notYours }
        let words = OfficeLanguage.words(asked.request)
        let wording = CaseWording(words: words, office: office, today: site.now().civilDate)
        let page = CaseFormPage(
            stepOf: group.id,
            group.cases,
            try await office.certificates(of: group.cases),
            event,
            typed,
            faults,
            wording
        )
        return try site.page(page, asked, words, status: faults.faults.isEmpty ? .ok : .unprocessableContent)
    }
}
