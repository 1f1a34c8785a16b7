import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

/// A step on a batch: what it does, and what it needs.
struct BatchStepPage: OfficePage {
    static let template = "batch-step"
    let title: String
    let problem: String?
    let fields: [FormField]
    private let place: StepPlace
    private let effect: String
    private let note: String?
    private let facts: [Row]
    private let submit: String
    private let filing: FilingPart?
    private let notice: NoticeOnShow?

    var route: OfficeRoute? { place.step.route }
    var address: String? { place.path }

    init(
        _ place: StepPlace,
        _ fields: [FormField],
        _ faults: FormFaults,
        note: String?,
        filing: FilingPart? = nil,
        notice: NoticeOnShow? = nil,
        _ bodies: BodyRegistry,
        words: Words
    ) {
        self.place = place
        self.note = note
        (self.filing, self.notice) = (filing, notice)
        let paper = place.paper.map { ["paper": words("office.paper.\($0.rawValue)")] } ?? [:]
        title = words("step.\(place.step.word).title", paper)
        effect = words("step.\(place.step.word).effect", paper)
        submit = words("step.\(place.step.word).submit")
        facts = StepFacts.rows(place, words) + (notice.map { StepFacts.shown($0, words) } ?? [])
        problem = faults.general(words, beside: fields.map(\.name), naming: bodies)
        self.fields = fields.map { field in
            var field = field
            field.problem = faults.sentence(for: field, words, naming: bodies)
            return field
        }
    }

    func child(named name: String) -> Any? {
        switch name {
        case "effect": effect
        case "note": note ?? ""
        case "has_note": note != nil
        case "facts": facts
        case "has_facts": !facts.isEmpty
        case "action": place.path
        case "back_href": OfficeRoute.batch.path(place.state.record.batch.id.text)
        case "takes_files": place.step.takesFiles
        case "submit": submit
        case "filing": filing
        case "hidden": notice.map { [HiddenField(name: StepForm.seen, value: $0.seen)] } ?? []
        default: nil
        }
    }
}

/// What whoever takes a step should have before the eyes.
enum StepFacts {
    static func rows(_ place: StepPlace, _ words: Words) -> [Row] {
        switch place.step {
        case .closePublicity, .correctRow, .restartRow, .withdrawPublicity:
            place.state.publicity.map { publicity($0, words) } ?? []
        case .decideObjection: place.objection.map { objection($0, due: place.state.objectionsDue, words) } ?? []
        case .submitFiling: [Row(label: words("step.fact.rows"), value: String(place.state.fileable))]
        case .acceptFiling:
            (place.filing.map { filing($0, words) } ?? []) + [photos(missing: place.state.withoutPhoto, words)]
        case .receiveFiling, .returnRows, .refuseRows, .withdrawFiling: place.filing.map { filing($0, words) } ?? []
        case .orderHeldRows: [Row(label: words("step.fact.released"), value: String(place.state.released))]
        case .discardRoster: roster(place.state, words)
        case .attachPaper, .openPublicity, .keepExternal: []
        }
    }

    /// Which roster it is.
    private static func roster(_ state: BatchState, _ words: Words) -> [Row] {
        [
            Row(label: words("batches.people"), value: String(state.line.rows)),
            Row(label: words("batches.review-end"), value: words.written(state.line.reviewEnd)),
        ]
    }

    /// Whoever accepts knows that so many cannot print yet.
    static func photos(missing count: Int, _ words: Words) -> Row {
        let said = count > 0 ? words("step.fact.no-photo.text", ["count": String(count)]) : nil
        return Row(label: words("step.fact.no-photo"), value: said ?? words("step.fact.all-photos"))
    }

    /// What a notice shows at the moment it is to be closed.
    static func shown(_ notice: NoticeOnShow, _ words: Words) -> [Row] {
        let facts = ["rows": String(notice.rows), "corrections": String(notice.corrections)]
        let open = notice.openObjections
        let waiting = open == 0 ? "none" : "some"
        return [
            Row(label: words("step.fact.shown"), value: words("step.fact.shown.text", facts)),
            Row(
                label: words("step.fact.open-objections"),
                value: words("step.fact.open-objections.\(waiting)", ["count": String(open)])
            ),
        ]
    }

    static func publicity(_ publicity: Publicity, _ words: Words) -> [Row] {
        [
            Row(label: words("step.fact.opened"), value: publicity.openedAt.chinaTime),
            Row(
                label: words("step.fact.period"),
                value: words("publicity.earliest", ["day": words.written(publicity.earliestClose)])
            ),
            Row(label: words("step.field.contact"), value: publicity.contact, isRegistered: true),
        ]
    }

    /// Who raised it is seen by those alone who decide on it.
    private static func objection(_ raised: RaisedObjection, due: CivilDate?, _ words: Words) -> [Row] {
        let row = raised.row.map { words("step.fact.row", ["line": String($0.line), "name": $0.name]) }
        let asked = [
            Row(label: words("step.fact.receipt"), value: raised.objection.receipt),
            Row(label: words("step.fact.raised"), value: raised.objection.raisedAt.chinaTime),
            Row(label: words("step.fact.due"), value: due.map { words.written($0) } ?? words("step.fact.due.later")),
            Row(label: words("step.fact.concerns"), value: row ?? words("step.fact.whole-batch")),
            Row(label: words("step.fact.statement"), value: raised.objection.statement, isRegistered: true),
            Row(label: words("step.fact.reached"), value: raised.objection.contact ?? words("step.fact.nothing")),
        ]
        return asked
            + raised.decisions.map { decided in
                Row(
                    label: words("office.decision.\(decided.decision.rawValue)"),
                    value: "\(decided.at.chinaTime) \(decided.decider) \(decided.reason)"
                )
            }
    }

    private static func filing(_ filing: Filing, _ words: Words) -> [Row] {
        [
            Row(label: words("step.fact.submitted"), value: "\(filing.submittedAt.chinaTime) \(filing.submitter.name)"),
            Row(label: words("batches.state"), value: words("office.filing-state.\(filing.progress.rawValue)")),
            Row(label: words("filings.held"), value: String(filing.heldRows)),
        ]
    }
}
