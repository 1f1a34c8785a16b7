import Mustache
import TitleModel
import TitleStore
import TitleWords
import TitleWorkflow

/// The way of a batch from its roster to its certificates: what is done and by whom, where it stands, whose turn it is.
struct BatchWay {
    let state: BatchState
    let bodies: BodyRegistry
    let words: Words

    var steps: [WayStep] {
        let way = state.record.batch.level == .senior ? Self.byApproval : Self.byFiling
        let present = way.firstIndex { !isDone($0) } ?? way.count
        return way.enumerated().map { place, stretch in
            let (isPast, isNow) = (place < present, place == present)
            return WayStep(
                label: words("way.\(stretch.rawValue)"),
                text: isPast ? told(stretch) : isNow ? awaited(stretch) : "",
                standing: isPast ? .done : isNow ? (isOver ? .stopped : .now) : .later,
                words
            )
        }
    }

    private enum Stretch: String {
        case roster, publicity, filing, acceptance, entered, confirmed, certificates
    }

    private static let byFiling: [Stretch] = [.roster, .publicity, .filing, .acceptance, .certificates]
    private static let byApproval: [Stretch] = [.entered, .confirmed, .certificates]

    private func isDone(_ stretch: Stretch) -> Bool {
        let progress = state.progress
        return switch stretch {
        case .roster, .entered: true
        case .publicity: ![.reviewed, .inPublicity, .withdrawn].contains(progress)
        case .filing: [.filingSubmitted, .filingAccepted].contains(progress) || leavesNothing
        case .acceptance: progress == .filingAccepted
        case .confirmed: progress == .approved
        case .certificates: made > 0
        }
    }

    /// Nothing comes after it.
    private var isOver: Bool { state.progress == .withdrawn || leavesNothing }

    /// Nothing of the batch may be filed after the refusal, or beside what was given back and is shown anew or removed.
    private var leavesNothing: Bool {
        state.fileable == 0 && (state.progress == .filingRefused || isReturnedAndGone)
    }

    private var isReturnedAndGone: Bool { state.progress == .filingReturned && !state.hasReturnedRows }

    private var made: Int { state.approval?.isExternal == true ? state.external.count : state.line.certificates }

    private func told(_ stretch: Stretch) -> String {
        if stretch == .certificates { return words("way.made", ["count": String(made)]) }
        let acted = state.people.last { $0.step == Self.act(stretch) }
        return acted.map { "\(words.written($0.at.civilDate)) \($0.name)" } ?? ""
    }

    private static func act(_ stretch: Stretch) -> CertificateTrail.Step? {
        switch stretch {
        case .roster: .importedRoster
        case .publicity: .closedPublicity
        case .filing: .submittedFiling
        case .acceptance: .acceptedFiling
        case .entered: .enteredApproval
        case .confirmed: .confirmedApproval
        case .certificates: nil
        }
    }

    private func awaited(_ stretch: Stretch) -> String {
        switch (stretch, state.progress) {
        case (_, .withdrawn): words("way.withdrawn")
        case (.filing, .filingRefused): words("way.refused-others", ["body": state.line.bodyName])
        case (_, .filingRefused): words("way.refused")
        case (.publicity, .inPublicity): state.publicity.map { words("way.open", ["day": written($0)]) } ?? ""
        case (.filing, .filingReturned) where isReturnedAndGone:
            words("way.returned-others", ["body": state.line.bodyName])
        case (_, .filingReturned) where isReturnedAndGone: words("way.returned-gone")
        case (.filing, .filingReturned): words("way.returned", ["body": state.line.bodyName])
        case (.acceptance, _): words("way.waits.acceptance", ["body": filingBody])
        default: words("way.waits.\(stretch.rawValue)", ["body": state.line.bodyName])
        }
    }

    private func written(_ publicity: Publicity) -> String { words.written(publicity.earliestClose) }

    private var filingBody: String { state.filingBody.map { bodies[$0]?.name ?? $0.text } ?? "" }
}

/// One stretch of the way as it is drawn.
struct WayStep: MustacheParent {
    enum Standing: String {
        case done, now, stopped, later
    }

    private let label: String
    private let text: String
    private let standing: Standing
    private let said: String

    init(label: String, text: String, standing: Standing, _ words: Words) {
        (self.label, self.text, self.standing) = (label, text, standing)
        said = words("way.is.\(standing.rawValue)")
    }

    func child(named name: String) -> Any? {
        switch name {
        case "way_label": label
        case "way_text": text
        case "way_standing": standing.rawValue
        case "way_said": said
        case "is_now": standing == .now || standing == .stopped
        default: nil
        }
    }
}
