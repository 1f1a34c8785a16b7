import Mustache
import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

/// The form that records what somebody obtained elsewhere, and one such title with the form that voids it.
struct RecordedTitlePage: OfficePage {
    enum Place: Sendable {
        /// Nil for somebody who may be new to the register.
        case recording(PersonState?)
        case showing(RecordedTitleState, of: PersonState)

        var person: PersonState? {
            switch self {
            case .recording(let state): state
            case .showing(_, let state): state
            }
        }

        var route: OfficeRoute {
            switch self {
            case .recording(nil): .recordTitle
            case .recording: .personTitles
            case .showing: .recordedTitle
            }
        }

        var path: String {
            switch self {
            case .recording(let state): state.map { route.path($0.record.id.text) } ?? route.path
            case .showing(let found, let state): route.path(state.record.id.text, found.title.id.text)
            }
        }
    }

    static let template = "person-change"
    let title: String
    let problem: String?
    let fields: [FormField]
    private let place: Place
    private let note: String?
    private let facts: [Row]
    private let texts: [String: String]

    var route: OfficeRoute? { place.route }
    var address: String? { place.path }

    init(_ place: Place, _ typed: URLEncodedForm, _ faults: FormFaults, note: String?, words: Words) {
        (self.place, self.note) = (place, note)
        facts = Self.facts(place, words)
        switch place {
        case .recording:
            title = words("recorded.add.title")
            texts = ["effect": words("recorded.add.effect"), "submit": words("recorded.add.submit")]
        case .showing(let found, let state):
            title = words("recorded.title", ["name": state.record.name])
            let proof = OfficeRoute.recordedProof.path(state.record.id.text, found.title.id.text)
            texts = [
                "effect": words("recorded.void.effect"), "submit": words("recorded.void.submit"),
                "proof_name": found.title.proofName, "proof_href": proof,
            ]
        }
        let fields = Self.fields(place, typed, words).map { field in
            var field = field
            field.problem = faults.sentence(for: field, words)
            return field
        }
        self.fields = fields
        problem = faults.general(words, beside: fields.map(\.name))
    }

    func child(named name: String) -> Any? {
        switch name {
        case "note": note ?? ""
        case "has_note": note != nil
        case "facts": facts
        case "action": place.path
        case "back_href": place.person.map { OfficeRoute.person.path($0.record.id.text) } ?? OfficeRoute.persons.path
        case "has_fields": !fields.isEmpty
        case "takes_files": if case .recording = place { true } else { false }
        case "has_proof": texts["proof_name"] != nil
        default: texts[name]
        }
    }

    /// What is said of one in a list: what it is, its number, by whom, since when, and what became of it.
    static func cells(_ found: RecordedTitleState, _ words: Words) -> [String] {
        let title = found.title
        return [
            words("recorded.kind.\(title.kind.rawValue)"), title.title, title.number,
            "\(title.issuer) \(words.written(title.obtainedOn))", state(found, words),
        ]
    }

    static func state(_ found: RecordedTitleState, _ words: Words) -> String {
        if let voiding = found.title.voiding {
            return words(
                "recorded.state.void",
                ["by": voiding.by, "at": voiding.at.chinaTime, "reason": voiding.reason]
            )
        }
        if let number = found.replacedBy { return words("recorded.state.replaced", ["number": number.text]) }
        return words("recorded.state.\(found.title.kind.rawValue)")
    }

    private static func facts(_ place: Place, _ words: Words) -> [Row] {
        let person = place.person.map { state in
            [
                Row(label: words("persons.name.present"), value: state.record.name, isRegistered: true),
                Row(label: words("persons.number.present"), value: state.record.identity?.masked ?? ""),
            ]
        }
        guard case .showing(let found, _) = place else { return person ?? [] }
        let title = found.title
        return (person ?? []) + [
            Row(label: words("recorded.field.kind"), value: words("recorded.kind.\(title.kind.rawValue)")),
            Row(label: words("recorded.field.title"), value: title.title, isRegistered: true),
            Row(label: words("recorded.field.number"), value: title.number, isRegistered: true),
            Row(label: words("recorded.field.issuer"), value: title.issuer, isRegistered: true),
            Row(label: words("recorded.field.date"), value: words.written(title.obtainedOn)),
            Row(label: words("case.state"), value: state(found, words)),
            Row(label: words("recorded.by"), value: "\(title.recorder.name) \(title.recordedAt.chinaTime)"),
        ]
    }

    private static func fields(_ place: Place, _ typed: URLEncodedForm, _ words: Words) -> [FormField] {
        func field(_ name: String, _ kind: FormField.Kind = .text) -> FormField {
            let hint = "recorded.field.\(name).hint"
            return FormField(
                name: name,
                label: words("recorded.field.\(name)"),
                hint: words.has(hint) ? words(hint) : "",
                value: typed[name] ?? "",
                kind: kind
            )
        }
        guard case .recording(let known) = place else {
            guard case .showing(let found, _) = place, found.title.voiding == nil else { return [] }
            return [field("reason", .lines)]
        }
        let none = FormField.Option(value: "", label: words("field.body.choose"), isChosen: false)
        let kinds = RecordedTitle.Kind.allCases.map { kind in
            FormField.Option(
                value: kind.rawValue,
                label: words("recorded.kind.\(kind.rawValue)"),
                isChosen: typed["kind"] == kind.rawValue
            )
        }
        let holder = known == nil ? [field("name"), field("identity")] : []
        return holder + [
            field("kind", .choice([none] + kinds)), field("series"), field("title"), field("number"), field("issuer"),
            field("date", .day), field("proof", .file(accept: "")),
        ]
    }
}
