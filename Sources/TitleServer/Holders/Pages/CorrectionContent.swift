import Mustache
import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

/// 更正申请: the certificates that can be asked about, and what became of the requests.
struct CorrectionsContent: HolderContent {
    static let template = "my-corrections"
    let title: String
    let route = HolderRoute.corrections
    private let done: String?
    private let requests: [RequestLine]
    private let certificates: [CertificateChoice]

    init(_ states: [CorrectionRequestState], _ titles: OwnTitles, done: String?, words: Words) {
        title = words("my.nav.corrections")
        self.done = done
        requests = states.map { RequestLine($0, words) }
        certificates = titles.certificates.filter { $0.status == .valid }.map {
            CertificateChoice($0, leadingTo: .correction)
        }
    }

    func child(named name: String) -> Any? {
        switch name {
        case "has_done": done != nil
        case "done": done ?? ""
        case "requests": requests
        case "has_requests": !requests.isEmpty
        case "certificates": certificates
        case "has_certificates": !certificates.isEmpty
        default: nil
        }
    }
}

private struct RequestLine: MustacheParent {
    private let cells: Cells
    private let reason: String

    init(_ state: CorrectionRequestState, _ words: Words) {
        let (request, correction) = (state.request, state.request.correction)
        let facts = ["was": CorrectionWording.said(correction.was, correction.field, words)]
            .merging(["becomes": CorrectionWording.said(correction.becomes, correction.field, words)]) { $1 }
        cells = Cells([
            request.number.text, words("roster.column.\(correction.field.rawValue)"),
            words("case.from-to", facts), request.askedAt.chinaTime, Self.state(state, words),
        ])
        reason = state.refusal ?? ""
    }

    func child(named name: String) -> Any? {
        switch name {
        case "refusal": reason
        case "has_refusal": !reason.isEmpty
        default: cells.child(named: name)
        }
    }

    private static func state(_ state: CorrectionRequestState, _ words: Words) -> String {
        switch state.request.end?.outcome {
        case nil: words("my.correction.waits")
        case .refused?: words("my.correction.refused")
        case .proposed?:
            words(
                "my.correction.proposed",
                ["state": state.progress.map { words("office.case-state.\($0.rawValue)") } ?? ""]
            )
        }
    }
}

enum CorrectionWording {
    static func said(_ text: String, _ field: Correction.Field, _ words: Words) -> String {
        if field == .sex, Sex(rawValue: text) != nil { return words("case.sex.\(text)") }
        return text.isEmpty ? words("case.nothing") : text
    }
}

/// The form about one certificate: which field, what would be right, why, and what proves it.
struct CorrectionContent: HolderContent {
    static let template = "my-correction"
    let title: String
    let route = HolderRoute.correction
    let problems: [ProblemLine]
    private let number: String
    private let fields: HolderFields
    private let rows: [Row]
    private let note: String?

    var place: String? { problems.isEmpty ? HolderRoute.correction.path(number) : nil }

    init(
        _ own: OwnCertificate,
        _ typed: URLEncodedForm,
        _ faults: FormFaults = FormFaults(),
        refusal: (reason: HolderRefusal, sentence: String)? = nil,
        note: String? = nil,
        words: Words
    ) {
        self.note = note
        title = words("my.correction.title", ["title": own.registered.result.title.name])
        number = own.number.text
        let result = own.registered.result
        rows = Correction.Field.allCases.map { field in
            Row(
                label: words("roster.column.\(field.rawValue)"),
                value: CorrectionWording.said(result.said(field), field, words),
                isRegistered: true
            )
        }
        var made = Self.fields(typed, words)
        if let refusal, let place = made.firstIndex(where: { $0.name == refusal.reason.correctionField }) {
            made[place].problem = refusal.sentence
        }
        let general = refusal.flatMap { $0.reason.correctionField == nil ? $0.sentence : nil }
        fields = HolderFields(made, faults, general: general, words)
        problems = fields.problems
    }

    func child(named name: String) -> Any? {
        switch name {
        case "action": HolderRoute.correction.path(number)
        case "number": number
        case "has_note": note != nil
        case "note": note ?? ""
        case "rows": rows
        case "fields": fields.fields
        default: nil
        }
    }

    private static func fields(_ typed: URLEncodedForm, _ words: Words) -> [FormField] {
        let options = Correction.Field.allCases.map { field in
            FormField.Option(
                value: field.rawValue,
                label: words("roster.column.\(field.rawValue)"),
                isChosen: typed["field"] == field.rawValue
            )
        }
        let none = FormField.Option(value: "", label: words("my.correction.choose"), isChosen: false)
        return [
            FormField(name: "field", label: words("my.correction.field"), kind: .choice([none] + options)),
            FormField(
                name: "becomes",
                label: words("my.correction.becomes"),
                hint: words("my.correction.becomes.hint"),
                value: typed["becomes"] ?? ""
            ),
            FormField(
                name: "reason",
                label: words("my.correction.reason"),
                hint: words("my.correction.reason.hint"),
                value: typed["reason"] ?? "",
                kind: .lines
            ),
            FormField(
                name: "evidence",
                label: words("my.correction.evidence"),
                hint: words("my.correction.evidence.hint"),
                kind: .file(accept: ".pdf,application/pdf,image/jpeg,.jpg,image/png,.png")
            ),
        ]
    }
}
