import Hummingbird
import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

/// The links of a group's cases, signed at one page that shows every certificate; each case keeps a signature of its own.
extension CaseListPages {
    /// The last part of the address, where a step's word stands otherwise.
    static let signing = "sign"
    /// The hidden field that says what stood on the page.
    static let state = "state"

    func isSigning(_ asked: OfficeRequest) -> Bool { asked.context.parameters.get("part") == Self.signing }

    func signingPage(
        _ group: (id: Identifier, cases: [StatusCase]),
        _ asked: OfficeRequest,
        _ faults: FormFaults
    ) async throws -> Response {
        let links = try await office.links(ofGroup: group.id, for: asked.member, at: site.now())
        guard !links.waiting.isEmpty || !faults.faults.isEmpty else { throw OfficeStop.notYours }
        let words = OfficeLanguage.words(asked.request)
        let wording = CaseWording(words: words, office: office, today: site.now().civilDate)
        let certificates = try await office.certificates(of: links.waiting.map(\.found))
        let page = CaseFormPage(signing: group.id, links, certificates, faults, wording)
        return try site.page(page, asked, words, status: faults.faults.isEmpty ? .ok : .unprocessableContent)
    }

    func sign(
        _ group: (id: Identifier, cases: [StatusCase]),
        _ asked: OfficeRequest,
        _ form: OfficeForm
    ) async throws -> Response {
        do {
            let (member, seen) = (asked.member, form[Self.state])
            let outcomes = try await office.signLinks(ofGroup: group.id, seen: seen, by: member, at: site.now())
            return try await outcome(outcomes, of: group.id, asked)
        } catch let refusal as OfficeRefusal {
            guard let faults = FormFaults(refusal, field: StepForm.general) else { throw refusal }
            return try await signingPage(group, asked, faults)
        }
    }
}

extension CaseFormPage {
    /// The links of a group's cases that the reader signs with one press.
    init(
        signing group: Identifier,
        _ links: GroupLinks,
        _ certificates: [CertificateNumber: RegisteredCertificate],
        _ faults: FormFaults,
        _ wording: CaseWording
    ) {
        let words = wording.words
        let names = links.waiting.map(\.step.link).reduce(into: [SigningChain.Link]()) {
            if !$0.contains($1) { $0.append($1) }
        }
        let link = names.map { words("roster.link.\($0.rawValue)") }.joined(separator: words("list.separator"))
        let texts = [
            "title": words("case.group.sign.title"), "lead": words("case.group.sign.about", ["link": link]),
            "submit": words("case.group.sign.submit", ["count": String(links.waiting.count)]),
            "back": words("case.back.group"), "back_href": OfficeRoute.caseGroup.path(group.text),
        ]
        let first = links.waiting.first?.found.decision
        let facts =
            [Row(label: words("case.group.open"), value: String(links.waiting.count))]
            + (first.map { [Row(label: words("cases.kind"), value: wording.kind($0.caseKind))] } ?? [])
            + (first.map { CaseFacts.decision($0, wording) } ?? [])
        self.init(
            texts,
            at: .caseGroupStep,
            OfficeRoute.caseGroupStep.path(group.text, CaseListPages.signing),
            [],
            faults,
            facts: facts,
            listed: links.waiting.map { CaseListLine.short($0.found.number, certificates[$0.found.number], wording) },
            hidden: [HiddenField(name: CaseListPages.state, value: links.state)],
            isOnce: true,
            words: words
        )
    }
}
