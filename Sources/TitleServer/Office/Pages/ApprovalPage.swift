import Mustache
import TitleModel
import TitleSecrets
import TitleWords
import TitleWorkflow

/// One approval document as it was entered: what it is, what was found in its list, and the decision on it.
struct ApprovalPage: OfficePage {
    static let template = "approval"
    let title: String
    let problem: String?
    let fields: [FormField]
    private let path: String
    private let done: String?
    private let facts: [Row]
    private let files: [LinkedRow]
    private let findings: ListFindings?
    private let batch: String?
    private let mayConfirm: Bool
    private let mayEnd: Bool
    private let ending: (outcome: ApprovalEntry.Outcome, label: String)
    private let effect: String
    private let held: [Cells]
    private let warning: String?
    private let signing: String?

    var route: OfficeRoute? { .approval }
    var address: String? { path }

    init(
        _ entry: ApprovalEntry,
        _ findings: ListFindings?,
        _ member: StaffMember,
        isIssuedHere: Bool,
        withoutPhoto: Int?,
        typed: URLEncodedForm,
        faults: FormFaults,
        citing sources: [LegalSource],
        chain: ChainStanding?,
        done: String?,
        words: Words
    ) {
        path = OfficeRoute.approval.path(entry.id.text)
        title = words("approvals.one.title", ["number": entry.documentNumber])
        (self.findings, self.done) = (findings, done)
        signing = chain.map { OfficeRoute.signing.path($0.act.rawValue, entry.id.text) }
        facts = Self.facts(entry, findings, words) + (withoutPhoto.map { [StepFacts.photos(missing: $0, words)] } ?? [])
        files = Self.files(entry, words)
        batch = entry.end?.batch.map { OfficeRoute.batch.path($0.text) }
        let isOwn = member.id == entry.enterer.id
        mayConfirm = entry.end == nil && !isOwn && member.holds(.confirm) && (findings?.isClean ?? false)
        let mayEnd = entry.end == nil && (isOwn || member.holds(.confirm))
        self.mayEnd = mayEnd
        let outcome = isOwn ? ApprovalEntry.Outcome.withdrawn : .returned
        ending = (outcome, words("approvals.end.\(outcome.rawValue)"))
        warning = entry.documentSignature == .broken ? words("approvals.signature.broken") : nil
        effect = words(isIssuedHere ? "approvals.effect" : "approvals.effect.external")
        held = findings?.held ?? []
        let reason = StepFields(typed: typed, words: words).lines("reason", "ground")
        let empty = mayEnd ? [.citedSource(sources, typed, words), reason] : []
        fields = empty.map { field in
            var field = field
            field.problem = faults.sentence(for: field, words)
            return field
        }
        let general = faults.faults.first { fault in !empty.contains { $0.name == fault.field } }
        problem = general?.reason.sentence(words) ?? findings?.problem(words)
    }

    private static func facts(_ entry: ApprovalEntry, _ findings: ListFindings?, _ words: Words) -> [Row] {
        let state = entry.end?.outcome.rawValue ?? "open"
        var rows = [
            Row(label: words("batches.state"), value: words("office.entry-state.\(state)")),
            Row(label: words("step.field.approval-number"), value: entry.documentNumber),
            Row(label: words("step.field.approval-date"), value: words.written(entry.documentDate)),
            Row(label: words("batches.review-end"), value: words.written(entry.reviewEnd)),
            Row(label: words("approvals.entered"), value: "\(entry.enteredAt.chinaTime) \(entry.enterer.name)"),
            Row(label: words("approvals.signature"), value: words("signature.\(entry.documentSignature.rawValue)")),
        ]
        if let day = entry.handedIn {
            rows.append(Row(label: words("step.field.approval-handed-in"), value: words.written(day)))
        }
        rows += SubmissionWindow.Sender.allCases.compactMap { sender in
            entry.handIns[sender].map {
                Row(label: words("step.field.approval-handed-in-\(sender.rawValue)"), value: words.written($0))
            }
        }
        if let findings { rows.append(Row(label: words("batches.people"), value: String(findings.people))) }
        if let end = entry.end {
            let said = [end.at.chinaTime, end.by.name, end.reason].filter { !$0.isEmpty }.joined(separator: " ")
            rows.append(Row(label: words("approvals.decided"), value: said))
        }
        return rows
    }

    private static func files(_ entry: ApprovalEntry, _ words: Words) -> [LinkedRow] {
        let files = [
            ("document", entry.documentName, entry.documentDigest), ("list", entry.listName, entry.listDigest),
        ]
        return files.map { part, name, digest in
            LinkedRow(
                OfficeRoute.approvalFile.path(entry.id.text, part),
                [words("approvals.\(part)"), name, hexText(digest)]
            )
        }
    }

    func child(named name: String) -> Any? {
        switch name {
        case "done": done ?? ""
        case "has_done": done != nil
        case "facts": facts
        case "files": files
        case "action": path
        case "batch_href": batch ?? ""
        case "has_batch": batch != nil
        case "may_confirm": mayConfirm
        case "may_end": mayEnd
        case "end_decision": ending.outcome.rawValue
        case "end_label": ending.label
        case "effect": effect
        case "held": held
        case "has_held": !held.isEmpty
        case "held_more": findings?.heldMore ?? ""
        case "has_held_more": findings.map { !$0.heldMore.isEmpty } ?? false
        case "held_lines": (findings?.heldLines ?? []).map { String($0) }.joined(separator: ",")
        case "has_chain": signing != nil
        case "chain_href": signing ?? ""
        case "warning": warning ?? ""
        case "has_warning": warning != nil
        default: findings?.child(named: name)
        }
    }
}
