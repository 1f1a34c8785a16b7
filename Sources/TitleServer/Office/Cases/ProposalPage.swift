import Mustache
import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

/// The form of a proposal, or of a step of a case: what it is, what it asks for.
struct CaseFormPage: OfficePage {
    static let template = "case-form"
    let title: String
    let problem: String?
    let fields: [FormField]
    let route: OfficeRoute?
    let address: String?
    private let texts: [String: String]
    private let facts: [Row]
    private let takesFiles: Bool
    private let isOnce: Bool
    private let listed: [Cells]
    private let hidden: [HiddenField]

    init(
        _ texts: [String: String],
        at route: OfficeRoute,
        _ address: String,
        _ fields: [FormField],
        _ faults: FormFaults,
        facts: [Row] = [],
        listed: [Cells] = [],
        hidden: [HiddenField] = [],
        takesFiles: Bool = false,
        isOnce: Bool = false,
        naming bodies: BodyRegistry? = nil,
        words: Words
    ) {
        (self.texts, self.facts, self.takesFiles, self.isOnce) = (texts, facts, takesFiles, isOnce)
        (self.listed, self.hidden) = (listed, hidden)
        (title, self.route, self.address) = (texts["title"] ?? "", route, address)
        problem = faults.general(words, beside: fields.map(\.name), naming: bodies)
        self.fields = fields.map { field in
            var field = field
            field.problem = faults.sentence(for: field, words, naming: bodies)
            return field
        }
    }

    func child(named name: String) -> Any? {
        switch name {
        case "facts": facts
        case "has_facts": !facts.isEmpty
        case "listed": listed
        case "has_listed": !listed.isEmpty
        case "hidden": hidden
        case "takes_files": takesFiles
        case "is_once": isOnce
        case "has_note": texts["note"] != nil
        case "has_file": texts["file_href"] != nil
        case "action": address ?? ""
        default: texts[name]
        }
    }
}

extension CaseFormPage {
    /// The form of a proposal.
    init(_ place: ProposalPlace, _ fields: [FormField], _ faults: FormFaults, note: String?, _ words: Words) {
        let kind = place.kind.rawValue
        var texts = [
            "title": words("case.propose.title", ["kind": words("case.kind.\(kind)")]),
            "lead": words("case.about.\(kind)"), "submit": words("case.propose.check"),
            "back": words("case.back.certificate"),
            "back_href": OfficeRoute.certificate.path(place.number.text),
        ]
        texts["note"] = note
        let result = place.state.registered.result
        let facts = [
            Row(label: words("face.number"), value: place.number.text),
            Row(label: words("roster.column.name"), value: result.name),
            Row(label: words("roster.column.title-name"), value: result.title.name),
        ]
        self.init(texts, at: .caseProposal, place.path, fields, faults, facts: facts, words: words)
    }
}

typealias ProposalPage = CaseFormPage

/// What a proposal will come to once it is confirmed; sent from here it is proposed.
struct ProposalConfirmationPage: OfficePage {
    static let template = "case-confirm"
    let title: String
    let fields: [FormField]
    private let place: ProposalPlace
    private let effect: String
    private let facts: [Row]
    private let hidden: [HiddenField]

    var route: OfficeRoute? { .caseProposal }
    var address: String? { place.path }

    init(
        _ place: ProposalPlace,
        _ proposal: CaseProposal,
        _ typed: URLEncodedForm,
        _ faults: FormFaults,
        _ office: Office,
        today: CivilDate,
        _ words: Words
    ) {
        let wording = CaseWording(words: words, office: office, today: today)
        self.place = place
        title = words("case.confirm.title", ["kind": wording.kind(place.kind)])
        effect = wording.effect(proposal.decision)
        facts =
            CaseFacts.decision(proposal.decision, wording)
            + CaseFacts.responsible(proposal.responsible, words)
        fields = Self.fields(place.kind, faults, words)
        let names = ProposalForm(
            place.kind,
            of: place.state.registered.result,
            typed,
            today: today,
            citing: office.legalSources,
            words
        ).fields
        hidden = names.map { HiddenField(name: $0.name, value: $0.value) }
    }

    func child(named name: String) -> Any? {
        switch name {
        case "effect": effect
        case "facts": facts
        case "hidden": hidden
        case "action": place.path
        case "takes_files": !fields.isEmpty
        default: nil
        }
    }

    private static func fields(_ kind: CaseKind, _ faults: FormFaults, _ words: Words) -> [FormField] {
        guard kind == .corrected else { return [] }
        var file = ProposalFields(typed: .empty, words: words).field("evidence", .file(accept: ""))
        file.problem = faults.sentence(for: file, words)
        return [file]
    }
}
