import Mustache
import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

/// 证书: what is looked for, and what was found.
struct CertificatesPage: OfficePage {
    static let template = "certificates"
    let title: String
    let fields: [FormField]
    let problem: String?
    private let found: [LinkedRow]?

    var route: OfficeRoute? { .certificates }

    init(
        _ typed: URLEncodedForm,
        _ faults: FormFaults,
        found: [RegisteredCertificate]?,
        _ member: StaffMember,
        _ words: Words
    ) {
        title = words("certificates.title")
        let maker = ProposalFields(typed: typed, words: words)
        let mayName = (try? NamesAreLookedUpWithADuty.check(member)) != nil
        let fields = (["number"] + (mayName ? ["name", "tail"] : [])).map { maker.field($0, .text) }
        problem = faults.faults.first { fault in !fields.contains { $0.name == fault.field } }?.reason.sentence(words)
        self.fields = fields.map { field in
            var field = field
            field.problem = faults.sentence(for: field, words)
            return field
        }
        self.found = found?.map { one in
            let result = one.result
            return LinkedRow(
                OfficeRoute.certificate.path(one.certificate.number.text),
                [
                    one.certificate.number.text, result.name, result.identity.masked, result.title.name,
                    words.written(one.certificate.issuedAt.civilDate),
                ]
            )
        }
    }

    func child(named name: String) -> Any? {
        switch name {
        case "found": found ?? []
        case "has_found": !(found ?? []).isEmpty
        case "is_empty": found?.isEmpty ?? false
        case "is_more": (found?.count ?? 0) >= Office.mostFound
        default: nil
        }
    }
}
