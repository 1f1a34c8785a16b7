import Mustache
import TitleModel
import TitleSecrets
import TitleWords

/// The form of an objection again, with what was typed and what is wrong with it.
struct ObjectionPage: Page {
    static let template = "objection"
    let title: String
    private let back: String
    private let form: ObjectionFields

    var address: SiteAddress? { nil }
    var section: SiteRoute? { .publicity }
    var isIndexed: Bool { false }

    init(_ notice: Notice, _ form: ObjectionForm, _ problems: [ObjectionProblem], words: Words) {
        title = words("form.problem") + " · " + words("objection.title")
        back = SiteAddress.notice(notice.summary.identifier).path
        self.form = ObjectionFields(notice.summary.identifier, form, problems, words)
    }

    func child(named name: String) -> Any? {
        switch name {
        case "back_href": back
        case "form": form
        default: nil
        }
    }
}

/// The fields of an objection.
struct ObjectionFields: MustacheParent, Sendable {
    private let action: String
    private let form: ObjectionForm
    private let problems: [(field: ObjectionForm.Field?, text: String)]

    init(_ notice: Identifier, _ form: ObjectionForm, _ problems: [ObjectionProblem], _ words: Words) {
        action = SiteAddress.notice(notice).path
        self.form = form
        self.problems = problems.map { ($0.field, words($0.key, $0.facts)) }
    }

    func child(named name: String) -> Any? {
        switch name {
        case "action": action
        case "number": hexText(form.number)
        case "typed_lines": form.lines
        case "typed_statement": form.statement
        case "typed_contact": form.contact
        case "has_problems": !problems.isEmpty
        case "problems": problems.map { Row(label: $0.field?.rawValue ?? "lines", value: $0.text) }
        case "lines_problem": problem(.lines)
        case "statement_problem": problem(.statement)
        case "contact_problem": problem(.contact)
        default: nil
        }
    }

    private func problem(_ field: ObjectionForm.Field) -> String? { problems.first { $0.field == field }?.text }
}

/// 收到: the receipt, to be written down or printed.
struct ReceiptPage: Page {
    static let template = "objection-receipt"
    let title: String
    private let receipt: String
    private let rows: [Row]
    private let back: String

    var address: SiteAddress? { nil }
    var section: SiteRoute? { .publicity }
    var isIndexed: Bool { false }

    init(_ receipt: RaisedObjectionReceipt, _ notice: Notice.Summary, words: Words) {
        title = words("objection.taken")
        self.receipt = receipt.receipt
        let lines = receipt.lines.map { String($0) }.joined(separator: words("list.separator"))
        rows = [
            Row(label: words("objection.notice"), value: NoticeLine(notice, words: words).title),
            Row(label: words("notice.body"), value: notice.body),
            Row(label: words("objection.lines"), value: lines),
        ]
        back = SiteAddress.notice(notice.identifier).path
    }

    func child(named name: String) -> Any? {
        switch name {
        case "receipt": receipt
        case "rows": rows
        case "back_href": back
        default: nil
        }
    }
}
