import Hummingbird
import TitleModel
import TitleWords
import TitleWorkflow

/// A holder's request for a correction: turned into a case with one press, or refused with a reason.
struct CorrectionRequestPages: Sendable {
    let site: OfficeSite

    func show(_ asked: OfficeRequest) async throws -> Response {
        let state = try await request(asked)
        return try page(state, asked, asked.kept ?? .empty, FormFaults(), nil)
    }

    func decide(_ asked: OfficeRequest, _ form: OfficeForm) async throws -> Response {
        let state = try await request(asked)
        do {
            if form["act"] == "refuse" { return try await refuse(state, asked, form) }
            let entry = try ProposedCorrection(form)
            let new = try await site.access.office.proposeCorrection(
                from: state.request.id,
                ground: entry.ground,
                documentNumber: entry.document,
                documentDate: entry.date,
                by: asked.member.id,
                at: site.now()
            )
            return .redirect(to: "\(OfficeRoute.oneCase.path(new.text))?done=proposed", type: .normal)
        } catch {
            let words = OfficeLanguage.words(asked.request)
            let faults = FormFaults(error, field: ProposalReader.field(of: error))
            let problem = (error as? HolderRefusal)?.sentence(words)
            guard faults != nil || problem != nil else { throw error }
            return try page(state, asked, form.typed, faults ?? FormFaults(), problem)
        }
    }

    func evidence(_ asked: OfficeRequest) async throws -> Response {
        let id = try await request(asked).request.id
        let file = try await site.access.office.evidence(ofCorrectionRequest: id, by: asked.member, at: site.now())
        guard let file else { throw OfficeStop.noSuchPage }
        return .document(file.bytes, name: file.name)
    }

    private func refuse(
        _ state: CorrectionRequestState,
        _ asked: OfficeRequest,
        _ form: OfficeForm
    ) async throws -> Response {
        try await site.access.office.refuseCorrection(
            state.request.id,
            reason: form["reason"].trimmed,
            by: asked.member.id,
            at: site.now()
        )
        return .redirect(to: OfficeRoute.correctionRequest.path(state.request.id.text), type: .normal)
    }

    private func request(_ asked: OfficeRequest) async throws -> CorrectionRequestState {
        guard let id = asked.context.parameters.get("request").flatMap({ Identifier($0) }),
            let state = try await site.access.office.correctionRequest(id, shownTo: asked.member)
        else { throw OfficeStop.noSuchPage }
        return state
    }

    private func page(
        _ state: CorrectionRequestState,
        _ asked: OfficeRequest,
        _ typed: URLEncodedForm,
        _ faults: FormFaults,
        _ problem: String?
    ) throws -> Response {
        let words = OfficeLanguage.words(asked.request)
        let page = CorrectionRequestPage(state, typed, faults, problem, words)
        let isFine = faults.faults.isEmpty && problem == nil
        return try site.page(page, asked, words, status: isFine ? .ok : .unprocessableContent)
    }
}

/// What the clerk adds to a holder's request: ground and document of the decision.
private struct ProposedCorrection {
    let ground: String
    let document: String
    let date: CivilDate

    /// - Throws: `FormFaults` by the fields' names.
    init(_ form: OfficeForm) throws {
        var faults = FormFaults()
        (ground, document) = (form["ground"].trimmed, form["document"].trimmed)
        for (name, text) in [("ground", ground), ("document", document)] where text.isEmpty {
            faults.add(name, .missing)
        }
        let day = TypedDay.read(form["document-date"].trimmed)
        if day == nil { faults.add("document-date", form["document-date"].isEmpty ? .missing : .dayUnreadable) }
        try faults.expectNone()
        guard let day else { throw faults }
        date = day
    }
}
