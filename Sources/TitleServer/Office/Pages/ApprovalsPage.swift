import Mustache
import TitleModel
import TitleWords
import TitleWorkflow

/// 核准文件: those that people of the reader's body entered, and what became of them.
struct ApprovalsPage: OfficePage {
    static let template = "approvals"
    let title: String
    private let entries: [LinkedRow]
    private let mayEnter: Bool

    var route: OfficeRoute? { .approvals }

    init(_ entries: [ApprovalEntry], _ member: StaffMember, words: Words) {
        title = words("approvals.title")
        mayEnter = member.holds(.enter)
        self.entries = entries.map { entry in
            LinkedRow(
                OfficeRoute.approval.path(entry.id.text),
                [
                    entry.documentNumber, words.written(entry.documentDate),
                    words("office.entry-state.\(entry.end?.outcome.rawValue ?? "open")"), entry.enterer.name,
                    entry.enteredAt.chinaTime,
                ]
            )
        }
    }

    func child(named name: String) -> Any? {
        switch name {
        case "entries": entries
        case "has_entries": !entries.isEmpty
        case "may_enter": mayEnter
        default: nil
        }
    }
}

/// The form by which an approval document is entered with its list.
struct AddApprovalPage: OfficePage {
    static let template = "add-approval"
    let title: String
    let problem: String?
    let fields: [FormField]
    private let findings: ListFindings?

    var route: OfficeRoute? { .addApproval }

    init(_ typed: URLEncodedForm, _ faults: FormFaults, _ findings: ListFindings?, words: Words) {
        title = words("approvals.add.title")
        self.findings = findings
        let maker = StepFields(typed: typed, words: words)
        var list = maker.file("list", label: words("approvals.list"))
        list.hint = words("approvals.list.hint")
        list.kind = .file(accept: ".xlsx,.xls,.csv")
        let made = [
            maker.text("number", "approval-number"), maker.day("date", "approval-date"),
            maker.day("review-end", "approval-review-end"), maker.day("handed-in", "approval-handed-in"),
            maker.day("handed-in-county", "approval-handed-in-county"),
            maker.day("handed-in-department", "approval-handed-in-department"),
            maker.file("document", label: words("approvals.document")), list,
        ]
        fields = made.map { field in
            var field = field
            field.problem = faults.sentence(for: field, words)
            return field
        }
        let general = faults.faults.first { fault in !made.contains { $0.name == fault.field } }
        problem = general?.reason.sentence(words) ?? findings?.problem(words)
    }

    func child(named name: String) -> Any? { findings?.child(named: name) }
}
