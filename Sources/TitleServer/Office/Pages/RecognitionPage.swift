import Mustache
import TitleModel
import TitleWords
import TitleWorkflow

/// 认定: the form for one person, and the way in for a roster.
struct RecognitionPage: OfficePage {
    static let template = "recognition"
    let title: String
    let problem: String?
    private let person: [FormField]
    private let upload: [FormField]

    var route: OfficeRoute? { .recognition }
    var fields: [FormField] { person + upload }
    var isRefused: Bool { problem != nil || fields.contains { $0.problem != nil } }

    init(_ typed: URLEncodedForm, _ faults: FormFaults, _ report: RosterReport?, words: Words) {
        title = words("recognition.title")
        let found = report.map { Self.faults(of: $0) } ?? []
        let made = RecognitionForm.fields(typed, words)
        person = made.map { field in
            var field = field
            let fault = found.first { $0.column.rawValue == field.name }?.message(words.callAsFunction)
            field.problem = fault ?? faults.sentence(for: field, words)
            field.summary = fault.map { words("recognition.fault", ["column": field.label, "fault": $0]) }
            return field
        }
        var file = FormField(
            name: "file",
            label: words("recognition.file"),
            hint: words("recognition.file.hint"),
            kind: .file(accept: ".xlsx,.xls,.csv")
        )
        file.problem = faults.sentence(for: file, words)
        upload = [file]
        let names = made.map(\.name) + ["file"]
        let elsewhere = found.first { !names.contains($0.column.rawValue) }
        let general = faults.faults.first { !names.contains($0.field) }
        let refusal = report.flatMap { ListFindings($0, words).refusal }
        problem = general?.reason.sentence(words) ?? refusal ?? elsewhere?.message(words.callAsFunction)
    }

    private static func faults(of report: RosterReport) -> [RosterFault] {
        if case .judged(let judgement, _) = report.outcome { judgement.faults } else { [] }
    }

    func child(named name: String) -> Any? {
        switch name {
        case "person": person
        case "upload": upload
        default: nil
        }
    }
}

/// A roster of recognitions that was handed in: its faults, or the step that takes it in.
struct RecognitionTakingPage: OfficePage {
    static let template = "recognition-taking"
    let title: String
    let problem: String?
    let fields: [FormField]
    private let key: String
    private let lead: String
    private let findings: ListFindings

    var route: OfficeRoute? { .recognitionTaking }
    var address: String? { OfficeRoute.recognitionTaking.path(key) }

    init(
        _ key: String,
        _ file: String,
        _ findings: ListFindings,
        _ typed: URLEncodedForm,
        _ faults: FormFaults,
        words: Words
    ) {
        (self.key, self.findings) = (key, findings)
        title = words(findings.isClean ? "recognition.clean" : "recognition.faulty")
        lead = words("recognition.found", ["file": file, "people": String(findings.people)])
        let day = StepFields(typed: typed, words: words).day("recognised-on")
        let made = findings.isClean ? [day] + RecognitionForm.statements(typed, words) : []
        fields = made.map { field in
            var field = field
            field.problem = faults.sentence(for: field, words)
            return field
        }
        let general = faults.faults.first { fault in !made.contains { $0.name == fault.field } }
        problem = general?.reason.sentence(words) ?? findings.problem(words)
    }

    func child(named name: String) -> Any? {
        switch name {
        case "lead": lead
        case "action": OfficeRoute.recognitionTaking.path(key)
        case "judged_href": OfficeRoute.judgedRoster.path(key)
        case "is_clean": findings.isClean
        default: findings.child(named: name)
        }
    }
}
