import Mustache
import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

/// One case: what is intended about which certificate, by whom, what was done, and what comes next.
struct CasePage: OfficePage {
    static let template = "case"
    let title: String
    private let state: CaseState
    private let texts: [String: String]
    private let rows: [Row]
    private let steps: [Cells]
    private let next: [LinkedRow]

    var route: OfficeRoute? { .oneCase }
    var address: String? { OfficeRoute.oneCase.path(state.found.id.text) }

    init(_ state: CaseState, _ member: StaffMember, _ wording: CaseWording, chain: ChainStanding?, done: String?) {
        let words = wording.words
        self.state = state
        title = words("case.title", ["kind": wording.kind(state.found.decision.caseKind)])
        rows = Self.rows(state, wording)
        steps = Self.steps(state, wording)
        next = CaseProgress.Event.allCases.map { CaseStepPlace(event: $0, state: state) }
            .filter { $0.isDue && $0.isFor(member) }
            .map { LinkedRow($0.path, [words("case.step.\($0.event.rawValue).title")]) }
        var texts = [
            "effect": state.found.progress.isOpen ? wording.effect(state.found.decision) : Self.outcome(state, wording),
            "who_may": words("case.who.confirms", ["issuer": wording.name(state.issuer)]),
            "certificate_href": OfficeRoute.certificate.path(state.found.number.text),
        ]
        texts["done"] = done
        if chain != nil {
            texts["chain_href"] = OfficeRoute.signing.path(SigningChain.Act.confirmCase.rawValue, state.found.id.text)
        }
        if let group = state.found.group { texts["group_href"] = OfficeRoute.caseGroup.path(group.text) }
        if let evidence = state.found.evidence {
            texts["evidence"] = evidence.name
            texts["evidence_href"] = OfficeRoute.caseEvidence.path(state.found.id.text)
        }
        if state.isIssued, let version = state.version {
            texts["version_href"] = OfficeRoute.certificate.path(version.text)
        }
        self.texts = texts
    }

    func child(named name: String) -> Any? {
        switch name {
        case "rows": rows
        case "steps": steps
        case "next": next
        case "has_next": !next.isEmpty
        case "is_open": state.found.progress.isOpen
        default:
            name.hasPrefix("has_") ? texts[String(name.dropFirst(4))] != nil : texts[name]
        }
    }

    private static func rows(_ state: CaseState, _ wording: CaseWording) -> [Row] {
        let (words, found) = (wording.words, state.found)
        return [
            Row(label: words("case.state"), value: wording.progress(found.progress)),
            Row(label: words("face.number"), value: found.number.text),
            Row(label: words("roster.column.name"), value: state.registered.result.name),
            Row(label: words("certificate.status"), value: wording.status(state.status)),
        ] + CaseFacts.decision(found.decision, wording) + CaseFacts.responsible(found.responsible, words)
    }

    private static func steps(_ state: CaseState, _ wording: CaseWording) -> [Cells] {
        let words = wording.words
        let proposed = Cells([
            state.found.proposedAt.chinaTime, words("case.act.proposed"), state.found.proposer.name,
            wording.name(state.found.proposer.body), "",
        ])
        return [proposed]
            + state.found.steps.map { step in
                Cells([
                    step.at.chinaTime, words("case.act.\(step.event.rawValue)"), step.by.name,
                    wording.name(step.by.body), step.statement,
                ])
            }
    }

    /// What became of it, once it has ended.
    private static func outcome(_ state: CaseState, _ wording: CaseWording) -> String {
        let words = wording.words
        guard state.found.progress == .confirmed else {
            return words("case.outcome.\(state.found.progress.rawValue)")
        }
        guard let version = state.version else {
            return words("case.outcome.confirmed", ["status": wording.status(state.status)])
        }
        if state.isIssued { return words("case.outcome.issued", ["number": version.text]) }
        let refused = state.refusals.last.map { words("case.outcome.press-refused", ["reasons": $0]) }
        return refused ?? words("case.outcome.signing", ["number": version.text])
    }
}
