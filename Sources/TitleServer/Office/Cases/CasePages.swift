import Hummingbird
import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

/// 案件: those that are open, one with its steps, and the steps themselves.
struct CasePages: Sendable {
    let site: OfficeSite

    func list(_ asked: OfficeRequest) async throws -> Response {
        let words = OfficeLanguage.words(asked.request)
        guard let page = try? asked.request.page else { throw OfficeStop.noSuchPage }
        let (open, ended) = try await site.access.office.cases(shownTo: asked.member, page: page)
        guard page == 1 || !open.isEmpty || !ended.isEmpty else { throw OfficeStop.noSuchPage }
        let wording = CaseWording(words: words, office: site.access.office, today: site.now().civilDate)
        return try site.page(CasesPage(open: open, ended: ended, page: page, asked.member, wording), asked, words)
    }

    func show(_ asked: OfficeRequest) async throws -> Response {
        let words = OfficeLanguage.words(asked.request)
        let state = try await site.oneCase(asked)
        let wording = CaseWording(words: words, office: site.access.office, today: site.now().civilDate)
        let query = asked.request.uri.query.flatMap { URLEncodedForm($0) }
        let done = query?["done"].map { "case.done.\($0)" }.flatMap { words.has($0) ? words($0) : nil }
        let chain = try await site.access.office.chainStanding(
            .confirmCase,
            of: state.found.id,
            for: asked.member,
            at: site.now()
        )
        return try site.page(CasePage(state, asked.member, wording, chain: chain, done: done), asked, words)
    }

    func evidence(_ asked: OfficeRequest) async throws -> Response {
        guard let id = asked.context.parameters.get("case").flatMap({ Identifier($0) }),
            let file = try await site.access.office.evidenceFile(of: id, by: asked.member, at: site.now())
        else { throw OfficeStop.noSuchPage }
        let name = URLEncodedForm.encoded(file.name).replacing("+", with: "%20")
        return Response(
            status: .ok,
            headers: [
                .contentType: "application/octet-stream",
                .contentDisposition: "attachment; filename*=UTF-8''\(name)",
            ],
            body: .init(byteBuffer: ByteBuffer(bytes: file.bytes))
        )
    }

    func step(_ asked: OfficeRequest) async throws -> Response {
        let place = try await place(asked)
        return try page(place, asked, asked.kept ?? .empty, FormFaults(), isKept: asked.kept != nil)
    }

    func takeStep(_ asked: OfficeRequest, _ form: OfficeForm) async throws -> Response {
        let place = try await place(asked)
        let id = place.state.found.id
        do {
            try await site.access.office.take(
                place.event,
                in: id,
                statement: form["statement"].trimmed,
                by: asked.member.id,
                at: site.now()
            )
            return .redirect(to: "\(OfficeRoute.oneCase.path(id.text))?done=\(place.event.rawValue)", type: .normal)
        } catch {
            let isStatement = error as? OfficeRefusal == .statementUnfit
            guard let faults = FormFaults(error, field: isStatement ? "statement" : StepForm.general) else {
                throw error
            }
            return try page(place, asked, form.typed, faults)
        }
    }

    /// Where the step is taken; nobody who may not take it gets there.
    private func place(_ asked: OfficeRequest) async throws -> CaseStepPlace {
        guard let event = asked.context.parameters.get("part").flatMap({ CaseProgress.Event(rawValue: $0) }) else {
            throw OfficeStop.noSuchPage
        }
        let place = CaseStepPlace(event: event, state: try await site.oneCase(asked))
        guard place.isFor(asked.member) else { throw OfficeStop.notYours }
        return place
    }

    private func page(
        _ place: CaseStepPlace,
        _ asked: OfficeRequest,
        _ typed: URLEncodedForm,
        _ faults: FormFaults,
        isKept: Bool = false
    ) throws -> Response {
        let words = OfficeLanguage.words(asked.request)
        let wording = CaseWording(words: words, office: site.access.office, today: site.now().civilDate)
        let note = isKept ? words("form.kept") : nil
        let page = CaseFormPage(place, typed, faults, note: note, wording, at: site.now())
        return try site.page(page, asked, words, status: faults.faults.isEmpty ? .ok : .unprocessableContent)
    }
}

extension OfficeSite {
    /// The case that an address names, if it is the asker's business.
    func oneCase(_ asked: OfficeRequest) async throws -> CaseState {
        guard let id = asked.context.parameters.get("case").flatMap({ Identifier($0) }),
            let state = try await access.office.caseState(id, shownTo: asked.member, at: now())
        else { throw OfficeStop.noSuchPage }
        return state
    }
}

/// A step of one case.
struct CaseStepPlace: Sendable {
    let event: CaseProgress.Event
    let state: CaseState

    var path: String { OfficeRoute.caseStep.path(state.found.id.text, event.rawValue) }

    /// The proposer withdraws, the issuing body's people do the rest, and who proposed does not confirm.
    func isFor(_ member: StaffMember) -> Bool {
        let isProposer = member.id == state.found.proposer.id
        guard event != .withdraw else { return isProposer }
        guard (try? StaffActsForItsBody.check(member, .revoke, for: state.issuer)) != nil else { return false }
        return event != .confirm || !isProposer
    }

    /// Whether it is the case's turn for it.
    var isDue: Bool { (try? state.found.progress.after(event)) != nil }
}
