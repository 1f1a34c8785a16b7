import Mustache
import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

/// What was reported, the certificate it names, and the form that ends it with what was found.
struct ForgeryPage: OfficePage {
    static let template = "forgery"
    let title: String
    let problem: String?
    let fields: [FormField]
    private let path: String
    private let certificate: String?
    private let facts: [Row]

    var route: OfficeRoute? { .forgery }
    var address: String? { path }

    init(_ kept: KeptForgeryReport, _ typed: URLEncodedForm, _ faults: FormFaults, _ name: BatchName) {
        let (words, report) = (name.words, kept.report)
        path = OfficeRoute.forgery.path(report.id.text)
        title = words("forgery.title")
        certificate = report.number.map { OfficeRoute.certificate.path($0.text) }
        let none = words("forgery.none")
        let rows: [Row?] = [
            Row(label: words("forgery.key"), value: report.id.text),
            Row(label: words("forgery.at"), value: report.reportedAt.chinaTime),
            Row(label: words("forgery.named"), value: report.text.named.isEmpty ? none : report.text.named),
            Row(label: words("forgery.number"), value: report.number?.text ?? none),
            report.copy.map { _ in Row(label: words("forgery.copy"), value: words("forgery.copy.text")) },
            Row(label: words("forgery.statement"), value: report.text.statement),
            Row(label: words("forgery.contact"), value: report.text.contact ?? none),
            kept.end.map { end in
                Row(label: words("forgery.finding"), value: "\(end.finding)（\(end.endedAt.chinaTime)）")
            },
        ]
        facts = rows.compactMap(\.self)
        var field = FormField(
            name: "finding",
            label: words("forgery.finding"),
            hint: words("forgery.finding.hint"),
            value: typed["finding"] ?? "",
            kind: .lines
        )
        field.problem = faults.sentence(for: field, words)
        fields = kept.end == nil ? [field] : []
        problem = faults.general(words, beside: ["finding"], naming: name.registry)
    }

    func child(named name: String) -> Any? {
        switch name {
        case "action": path
        case "facts": facts
        case "certificate": certificate
        case "has_fields": !fields.isEmpty
        default: nil
        }
    }
}
