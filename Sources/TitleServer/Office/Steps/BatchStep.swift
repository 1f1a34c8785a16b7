import TitleModel
import TitleStore
import TitleWorkflow

/// A step that somebody may take on a batch.
enum BatchStep: CaseIterable, Sendable {
    case attachPaper
    case openPublicity
    case closePublicity
    case decideObjection
    case submitFiling
    case acceptFiling
    case correctRow
    case restartRow
    case withdrawPublicity
    case receiveFiling
    case returnRows
    case refuseRows
    case withdrawFiling
    case keepExternal
    case orderHeldRows
    case discardRoster

    var route: OfficeRoute {
        switch self {
        case .attachPaper: .batchPaper
        case .openPublicity: .batchPublicity
        case .closePublicity: .batchClosing
        case .decideObjection: .batchObjection
        case .submitFiling: .batchFiling
        case .acceptFiling: .batchAcceptance
        case .correctRow: .batchCorrection
        case .restartRow: .batchRestart
        case .withdrawPublicity: .batchWithdrawal
        case .receiveFiling: .batchReceipt
        case .returnRows: .batchReturn
        case .refuseRows: .batchRefusal
        case .withdrawFiling: .batchFilingWithdrawal
        case .keepExternal: .batchExternal
        case .orderHeldRows: .batchHeldRows
        case .discardRoster: .batchDiscard
        }
    }

    var duty: StaffMember.Duty {
        switch self {
        case .attachPaper, .submitFiling, .withdrawFiling, .discardRoster: .submit
        case .openPublicity, .closePublicity, .correctRow, .restartRow, .withdrawPublicity: .publicise
        case .decideObjection: .decideObjections
        case .acceptFiling, .receiveFiling, .returnRows, .refuseRows: .accept
        case .keepExternal: .enter
        case .orderHeldRows: .confirm
        }
    }

    /// The part of its words' keys.
    var word: String {
        switch self {
        case .attachPaper: "paper"
        case .openPublicity: "publicity"
        case .closePublicity: "closing"
        case .decideObjection: "objection"
        case .submitFiling: "filing"
        case .acceptFiling: "acceptance"
        case .correctRow: "correction"
        case .restartRow: "restart"
        case .withdrawPublicity: "withdrawal"
        case .receiveFiling: "receipt"
        case .returnRows: "return"
        case .refuseRows: "refusal"
        case .withdrawFiling: "filing-withdrawal"
        case .keepExternal: "external"
        case .orderHeldRows: "held-rows"
        case .discardRoster: "discard"
        }
    }

    /// Whether it leads aside from a batch's ordinary way.
    var isAside: Bool {
        [.correctRow, .restartRow, .withdrawPublicity, .withdrawFiling, .discardRoster].contains(self)
    }

    var takesFiles: Bool { [.attachPaper, .restartRow, .keepExternal].contains(self) }

    /// What the step does to the filing that waits, when it is one that is decided there.
    var filingEvent: FilingProgress.Event? {
        switch self {
        case .acceptFiling: .accept
        case .receiveFiling: .receive
        case .returnRows: .giveBack
        case .refuseRows: .refuse
        case .withdrawFiling: .withdraw
        default: nil
        }
    }
}

/// A step on one batch, with what it is about.
struct StepPlace: Sendable {
    let step: BatchStep
    let state: BatchState
    /// The kind of the paper, or the key of the objection.
    let part: String?

    /// Nil when the batch has no such part, or is of a level that has no such step.
    init?(_ step: BatchStep, _ state: BatchState, part: String? = nil) {
        (self.step, self.state, self.part) = (step, state, part)
        switch step {
        case .attachPaper: guard paper != nil else { return nil }
        case .decideObjection: guard objection != nil else { return nil }
        case .closePublicity, .correctRow, .restartRow, .withdrawPublicity:
            guard state.publicity != nil else { return nil }
        case .acceptFiling, .receiveFiling, .returnRows, .refuseRows, .withdrawFiling:
            guard filing != nil else { return nil }
        case .keepExternal: guard state.approval?.isExternal == true else { return nil }
        case .orderHeldRows: guard state.approval?.isExternal == false else { return nil }
        case .openPublicity, .submitFiling, .discardRoster:
            guard state.record.batch.level != .senior else { return nil }
        }
    }

    var paper: BatchPaper.Kind? { part.flatMap { BatchPaper.Kind(rawValue: $0) } }
    var objection: RaisedObjection? { state.objections.first { $0.objection.id.text == part } }
    /// The filing that waits, or the last one.
    var filing: Filing? { state.filings.first { $0.progress.isOpen } ?? state.filings.last }

    /// The body whose people take the step.
    var body: BodyCode? {
        if [.keepExternal, .orderHeldRows].contains(step) { return state.approval?.enterer.body }
        return step.filingEvent?.isTheFilingBodys == true ? filing?.filingBody : state.record.batch.reviewingBody
    }

    var path: String {
        let batch = state.record.batch.id.text
        return part.map { step.route.path(batch, $0) } ?? step.route.path(batch)
    }

    func isFor(_ member: StaffMember) -> Bool { member.body == body && member.holds(step.duty) }

    /// Whether it is the batch's turn for it; shown as a way on then.
    var isDue: Bool {
        switch step {
        case .attachPaper: !PaperRules.areClosed(state, for: paper)
        case .openPublicity, .discardRoster: state.progress == .reviewed
        case .closePublicity, .correctRow: state.progress == .inPublicity
        case .restartRow: mayRestart
        case .withdrawPublicity: state.progress == .inPublicity || state.progress == .publicityClosed
        case .decideObjection: objection?.isOpen ?? false
        case .submitFiling:
            state.progress == .publicityClosed
                || (state.progress.isDecided && state.fileable > 0)
        case .acceptFiling, .receiveFiling, .returnRows, .refuseRows, .withdrawFiling: isOpen(for: step.filingEvent)
        case .keepExternal: true
        case .orderHeldRows: state.released > 0
        }
    }
}

extension BatchProgress {
    /// Whether somebody decided on a filing of it, and none is open.
    fileprivate var isDecided: Bool { [.filingAccepted, .filingReturned, .filingRefused].contains(self) }
}

extension StepPlace {
    /// Whether it would be refused for the day alone: publicity lasts to the end of its last day.
    func isTooEarly(_ today: CivilDate) -> Bool {
        guard step == .closePublicity, let last = state.publicity?.earliestClose else { return false }
        return today <= last
    }

    /// Beside a filing that waits, of the rows that were given back of it alone.
    private var mayRestart: Bool {
        switch state.progress {
        case .filingSubmitted: state.hasReturnedRows
        case .inPublicity, .publicityClosed: state.fileable > 0
        default: state.progress.isDecided && state.fileable > 0
        }
    }

    /// Whoever accepts a filing that nobody took up takes it up with it.
    private func isOpen(for event: FilingProgress.Event?) -> Bool {
        guard let event, let progress = filing?.progress, progress.isOpen else { return false }
        return event == .accept || (try? progress.after(event)) != nil
    }
}

/// Once the filing is submitted no paper is added (TIM4) but for rows that wait for it.
private enum PaperRules {
    static func areClosed(_ state: BatchState, for kind: BatchPaper.Kind?) -> Bool {
        let uncovered = kind.flatMap { state.gaps[$0] } ?? []
        let (progress, returned) = (state.progress, state.hasReturnedRows)
        let opened: Void? = try? NothingIsAddedAfterSubmission.check(
            progress,
            hasReturnedRows: returned,
            uncovered: uncovered
        )
        return opened == nil
    }
}
