import Mustache
import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

/// 更正申请: what the holder says, what proves it, and the two answers.
struct CorrectionRequestPage: OfficePage {
    static let template = "correction-request"
    let title: String
    let problem: String?
    let fields: [FormField]
    private let refusalFields: [FormField]
    private let request: CorrectionRequest
    private let facts: [Row]
    private let caseHref: String?

    var route: OfficeRoute? { .correctionRequest }
    var address: String? { OfficeRoute.correctionRequest.path(request.id.text) }

    init(
        _ state: CorrectionRequestState,
        _ typed: URLEncodedForm,
        _ faults: FormFaults,
        _ problem: String?,
        _ words: Words
    ) {
        request = state.request
        title = words("corrections.asked.title", ["name": state.name])
        facts = Self.facts(state, words)
        caseHref = if case .proposed(let id) = request.end?.outcome { OfficeRoute.oneCase.path(id.text) } else { nil }
        let isOpen = request.end == nil
        let maker = ProposalFields(typed: typed, words: words)
        let proposal = [
            maker.field("ground", .lines, initial: request.reason), maker.field("document", .text),
            maker.field("document-date", .day),
        ]
        let reason = FormField(
            name: "reason",
            label: words("decision.reason"),
            hint: words("corrections.asked.reason.hint"),
            value: typed["reason"] ?? "",
            kind: .lines
        )
        func told(_ field: FormField) -> FormField {
            var field = field
            field.problem = faults.sentence(for: field, words)
            return field
        }
        fields = isOpen ? proposal.map(told) : []
        refusalFields = isOpen ? [told(reason)] : []
        let names = proposal.map(\.name) + [reason.name]
        self.problem = problem ?? faults.general(words, beside: names)
    }

    func child(named name: String) -> Any? {
        switch name {
        case "facts": facts
        case "action": OfficeRoute.correctionRequest.path(request.id.text)
        case "certificate_href": OfficeRoute.certificate.path(request.number.text)
        case "number": request.number.text
        case "evidence_href": OfficeRoute.correctionEvidence.path(request.id.text)
        case "evidence_name": request.evidence.name
        case "is_open": request.end == nil
        case "refusal_fields": refusalFields
        case "has_case": caseHref != nil
        case "case_href": caseHref ?? ""
        default: nil
        }
    }

    private static func facts(_ state: CorrectionRequestState, _ words: Words) -> [Row] {
        let (request, correction) = (state.request, state.request.correction)
        let (was, becomes) = (
            CorrectionWording.said(correction.was, correction.field, words),
            CorrectionWording.said(correction.becomes, correction.field, words)
        )
        let end = request.end.map { end in
            let word = words(end.outcome == .refused ? "my.correction.refused" : "corrections.asked.proposed")
            return [word, end.at.chinaTime, end.decider, end.reason].filter { !$0.isEmpty }.joined(separator: " ")
        }
        return [
            Row(
                label: words("case.corrects", ["field": words("roster.column.\(correction.field.rawValue)")]),
                value: words("case.from-to", ["was": was, "becomes": becomes])
            ),
            Row(label: words("my.correction.reason"), value: request.reason, isRegistered: true),
            Row(label: words("my.correction.asked"), value: request.askedAt.chinaTime),
            Row(label: words("my.correction.state"), value: end ?? words("my.correction.waits")),
        ]
    }
}
