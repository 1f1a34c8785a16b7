import Mustache
import TitleModel
import TitlePapers
import TitleSecrets
import TitleStore
import TitleWords
import TitleWorkflow

/// The documents of a filing before they are sent: what is in them, each to be opened, and the button that sends them.
struct FilingPackagePage: OfficePage {
    static let template = "filing-package"
    let title: String
    let problem: String?
    let fields: [FormField]
    private let path: String
    private let back: String
    private let lead: String
    private let facts: [Row]
    private let documents: [LinkedRow]

    var route: OfficeRoute? { .batchPackage }
    var address: String? { path }

    init(
        _ key: String,
        _ place: StepPlace,
        _ package: FilingPackage,
        _ bodies: BodyRegistry,
        _ faults: FormFaults,
        isSignedNeeded: Bool,
        words: Words
    ) {
        let batch = place.state.record.batch.id.text
        path = OfficeRoute.batchPackage.path(batch, key)
        back = OfficeRoute.batchFiling.path(batch)
        title = words(package.isFurther ? "package.title.further" : "package.title")
        lead = words("package.lead", ["people": String(package.people)])
        let body = place.state.filingBody
        facts = [
            Row(label: words("step.field.report-number"), value: package.report.number),
            Row(label: words("step.field.report-date"), value: words.written(package.report.date)),
            Row(label: words("step.fact.rows"), value: String(package.people)),
            Row(label: words("batches.filed-with"), value: body.map { bodies[$0]?.name ?? $0.text } ?? ""),
        ]
        documents = package.documents.map { document in
            LinkedRow(
                OfficeRoute.batchPackageFile.path(batch, key, document.kind.rawValue),
                [
                    words("office.document.\(document.kind.rawValue)"), document.name,
                    FileWords.size(document.bytes.count, words), hexText(SHA256.digest(document.bytes)),
                ]
            )
        }
        let key = isSignedNeeded ? "package.signed.needed" : "package.signed"
        var signed = FormField(
            name: "signed",
            label: words(key),
            hint: words("package.signed.hint"),
            kind: .file(accept: ".pdf")
        )
        signed.problem = faults.sentence(for: signed, words)
        fields = [signed]
        problem = faults.faults.first { $0.field != signed.name }?.reason.sentence(words)
    }

    func child(named name: String) -> Any? {
        switch name {
        case "lead": lead
        case "facts": facts
        case "documents": documents
        case "action": path
        case "back_href": back
        default: nil
        }
    }
}
