import Mustache
import TitleModel
import TitleWords
import TitleWorkflow

/// An approval document whose list was judged and is right: what it is, whose row is held back, and the button that keeps it.
struct JudgedApprovalPage: OfficePage {
    static let template = "judged-approval"
    let title: String
    private let path: String
    private let facts: [Row]
    private let held: [Cells]
    private let heldMore: String

    var route: OfficeRoute? { .judgedApproval }
    var address: String? { path }

    init(_ key: String, _ kept: KeptApproval, _ findings: ListFindings, _ words: Words) {
        path = OfficeRoute.judgedApproval.path(key)
        title = words("approvals.add.title")
        let entered = kept.entered
        (held, heldMore) = (findings.held, findings.heldMore)
        facts = [
            Row(label: words("step.field.approval-number"), value: entered.number, isRegistered: true),
            Row(label: words("step.field.approval-date"), value: words.written(entered.date)),
            Row(label: words("approvals.document"), value: entered.document.name, isRegistered: true),
            Row(label: words("approvals.list"), value: entered.list.name, isRegistered: true),
            Row(label: words("batches.people"), value: String(findings.people)),
        ]
    }

    func child(named name: String) -> Any? {
        switch name {
        case "facts": facts
        case "held": held
        case "has_held": !held.isEmpty
        case "held_more": heldMore
        case "has_held_more": !heldMore.isEmpty
        case "action": path
        default: nil
        }
    }
}
