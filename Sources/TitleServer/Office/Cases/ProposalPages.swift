import Hummingbird
import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

/// A proposal: the form, then a page that names the effect, then the case.
struct ProposalPages: Sendable {
    let site: OfficeSite

    func form(_ asked: OfficeRequest) async throws -> Response {
        let place = try await place(asked)
        let typed = asked.kept ?? .empty
        return try page(place, asked, typed, FormFaults(), isKept: asked.kept != nil)
    }

    /// Nothing is written before the page that names the effect was sent in turn.
    func submit(_ asked: OfficeRequest, _ form: OfficeForm) async throws -> Response {
        let place = try await place(asked)
        if form["stage"] == "back" { return try page(place, asked, form.typed, FormFaults()) }
        do {
            var reader = ProposalReader(form, place.kind)
            let decision = try reader.decision(on: place.state.registered.result, today: site.now().civilDate)
            let isSent = form["stage"] == "propose"
            let evidence = form.file("evidence").flatMap { file in
                file.bytes.isEmpty ? nil : RosterFile(name: file.name, bytes: file.bytes)
            }
            let proposal = CaseProposal(
                decision,
                evidence: isSent || place.kind != .corrected ? evidence : Self.promised,
                responsible: place.kind == .revoked ? reader.responsible : []
            )
            if !isSent { return try await confirmation(place, proposal, asked, form) }
            return try await propose(place, proposal, asked, form)
        } catch {
            guard let faults = FormFaults(error, field: ProposalReader.field(of: error)) else { throw error }
            return try page(place, asked, form.typed, faults)
        }
    }

    /// The file comes with the next page.
    private static let promised = RosterFile(name: "", bytes: [])

    private func confirmation(
        _ place: ProposalPlace,
        _ proposal: CaseProposal,
        _ asked: OfficeRequest,
        _ form: OfficeForm,
        _ faults: FormFaults = FormFaults()
    ) async throws -> Response {
        let words = OfficeLanguage.words(asked.request)
        if faults.faults.isEmpty {
            try await site.access.office.tryProposal(
                proposal,
                for: place.number,
                by: asked.member.id,
                at: site.now()
            )
        }
        let page = ProposalConfirmationPage(
            place,
            proposal,
            form.typed,
            faults,
            site.access.office,
            today: site.now().civilDate,
            words
        )
        return try site.page(page, asked, words, status: faults.faults.isEmpty ? .ok : .unprocessableContent)
    }

    private func propose(
        _ place: ProposalPlace,
        _ proposal: CaseProposal,
        _ asked: OfficeRequest,
        _ form: OfficeForm
    ) async throws -> Response {
        do {
            let id = try await site.access.office.propose(
                proposal,
                for: place.number,
                by: asked.member.id,
                at: site.now()
            )
            return .redirect(to: "\(OfficeRoute.oneCase.path(id.text))?done=proposed", type: .normal)
        } catch let refusal as OfficeRefusal where refusal == .correctionWithoutEvidence {
            var faults = FormFaults()
            faults.add("evidence", .fileMissing)
            return try await confirmation(place, proposal, asked, form, faults)
        }
    }

    /// Where it is proposed; nobody who may not propose gets there, and no status that such a case does not fit.
    private func place(_ asked: OfficeRequest) async throws -> ProposalPlace {
        guard let kind = asked.context.parameters.get("part").flatMap({ CaseKind(rawValue: $0) }) else {
            throw OfficeStop.noSuchPage
        }
        let state = try await site.certificate(asked)
        let place = ProposalPlace(kind: kind, state: state)
        guard place.isFor(asked.member) else { throw OfficeStop.notYours }
        return place
    }

    private func page(
        _ place: ProposalPlace,
        _ asked: OfficeRequest,
        _ typed: URLEncodedForm,
        _ faults: FormFaults,
        isKept: Bool = false
    ) throws -> Response {
        let words = OfficeLanguage.words(asked.request)
        let today = site.now().civilDate
        let form = ProposalForm(
            place.kind,
            of: place.state.registered.result,
            typed,
            today: today,
            citing: site.access.office.legalSources,
            words
        )
        let page = ProposalPage(place, form.fields, faults, note: isKept ? words("form.kept") : nil, words)
        return try site.page(page, asked, words, status: faults.faults.isEmpty ? .ok : .unprocessableContent)
    }
}

/// What is proposed, and about which certificate.
struct ProposalPlace: Sendable {
    let kind: CaseKind
    let state: CertificateState

    var number: CertificateNumber { state.registered.certificate.number }
    var path: String { OfficeRoute.caseProposal.path(number.text, kind.rawValue) }

    func isFor(_ member: StaffMember) -> Bool {
        (try? ProposalComesFromWhoKnows.check(
            member,
            issuer: state.issuer,
            reviewer: state.trail.batch.reviewingBody
        )) != nil
    }

    /// The kinds that fit a status.
    static func kinds(on status: RegisteredStatus, maySuspend: Bool) -> [CaseKind] {
        switch status {
        case .valid:
            [.corrected, .reissued, .revoked, .cancelled] + (maySuspend ? [.suspended] : []) + [.superseded]
        case .suspended: [.reinstated, .revoked, .cancelled]
        case .revoked: [.restored]
        case .cancelled: [.revoked]
        case .superseded: [.revoked, .cancelled]
        }
    }
}
