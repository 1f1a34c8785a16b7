import Mustache
import TitleModel
import TitleWords
import TitleWorkflow

/// 换证申请进度: how one stands, what is there and what is missing, and what its applicant can do.
struct ConversionStatusContent: HolderContent {
    static let template = "my-convert-status"
    let title: String
    let route: HolderRoute
    let problems: [ProblemLine]
    let place: String?
    private let typed: String
    private let key: Key?
    private let state: HandedInState?
    private let done: String?
    private let stateName: String
    private let meaning: String
    private let facts: [Row]
    private let files: [Cells]
    private let missing: [String]
    private let fields: [FormField]
    private let letters: [String: Bool]

    /// What an applicant without an account carries from form to form, never in an address.
    struct Key: Sendable {
        let receipt: String
        let secret: String
    }

    /// The form that asks for receipt and secret.
    init(typed: String = "", problem: String? = nil, words: Words) {
        title = words("convert.status.title")
        route = .convertStatus
        self.typed = TypedText.shown(String(typed.prefix(40)))
        problems = problem.map { [ProblemLine(anchor: "receipt", text: $0)] } ?? []
        place = HolderRoute.convertStatus.path
        (key, state, done) = (nil, nil, nil)
        (stateName, meaning, facts, files, missing, fields, letters) = ("", "", [], [], [], [], [:])
    }

    init(
        _ state: HandedInState,
        _ key: Key?,
        _ office: Office,
        hasLetters: Bool,
        done: String?,
        _ faults: FormFaults,
        at now: Instant,
        words: Words
    ) {
        title = words("convert.status.title")
        (route, typed) = (key == nil ? .conversion : .convertStatus, key?.receipt ?? "")
        (self.state, self.key, self.done) = (state, key, done)
        place = key == nil && faults.faults.isEmpty ? HolderRoute.conversion.path(state.request.id.text) : nil
        stateName = ConversionStatusWords.state(state, words)
        meaning = ConversionStatusWords.meaning(state, words)
        facts = ConversionStatusRows.facts(state, office.registry, words)
        files = ConversionStatusRows.files(state, words)
        missing = ConversionWording(words: words, registry: office.registry, now: now).names(of: state.missing)
        let made = Self.fields(state, office, words)
        let general = faults.general(words, beside: made.map(\.name), naming: office.registry)
        let checked = HolderFields(made, faults, general: general, words)
        (fields, problems) = (checked.fields, checked.problems)
        let outcome = state.conversion?.outcome
        letters = [
            "letter": hasLetters && (outcome == .refuse || outcome == .notNeeded),
            "supplement": hasLetters && state.isToBeCompleted,
        ]
    }

    func child(named name: String) -> Any? {
        switch name {
        case "is_found": state != nil
        case "action": state.map { key == nil ? HolderRoute.conversion.path($0.request.id.text) : route.path } ?? ""
        case "has_key": key != nil
        case "key_receipt": key?.receipt ?? ""
        case "key_secret": key?.secret ?? ""
        case "typed": typed
        case "problem_text": state == nil ? problems.first?.text : nil
        case "has_done": done != nil
        case "done": done ?? ""
        case "state_name": stateName
        case "meaning": meaning
        case "facts": facts
        case "files": files
        case "has_files": !files.isEmpty
        case "missing": missing
        case "has_missing": !missing.isEmpty && state?.takesFiles == true
        case "fields": fields
        case "takes_files": state?.takesFiles == true
        case "is_to_be_completed": state?.isToBeCompleted == true
        case "may_withdraw": state?.mayBeWithdrawn == true
        case "has_letter": letters["letter"] == true
        case "has_supplement": letters["supplement"] == true
        default: nil
        }
    }

    private static func fields(_ state: HandedInState, _ office: Office, _ words: Words) -> [FormField] {
        let (applied, list) = (state.request.application, office.conversions.rules.conversionEvidence)
        let kinds = ApplicantBringsWhatTheListNames.kinds(applied.origin, applied.way, list).map { kind in
            FormField.Option(
                value: kind.rawValue,
                label: words("conversion.evidence.\(kind.rawValue)"),
                isChosen: state.missing.first?.kind == kind
            )
        }
        return [
            FormField(name: "kind", label: words("conversion.form.kind"), kind: .choice(kinds)),
            FormField(
                name: "file",
                label: words("conversion.form.file"),
                hint: words("conversion.form.file.hint"),
                kind: .file(accept: ".pdf,.jpg,.jpeg,.png,.ofd")
            ),
        ]
    }
}
