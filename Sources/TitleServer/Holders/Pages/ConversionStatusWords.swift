import TitleModel
import TitleWords
import TitleWorkflow

/// How an application stands, as its applicant is told: what is decided and not confirmed yet is under way.
enum ConversionStatusWords {
    static func state(_ state: HandedInState, _ words: Words) -> String { words("convert.state.\(word(state))") }

    /// What that means, and what comes next.
    static func meaning(_ state: HandedInState, _ words: Words) -> String {
        let asked = state.conversion?.last(.askForMore)
        let facts = [
            "day": state.due.map { words.written($0) } ?? "—",
            "until": asked?.until.map { words.written($0) } ?? "—",
        ]
        return words("convert.state.\(word(state)).text", facts)
    }

    private static func word(_ state: HandedInState) -> String {
        switch state.request.end?.outcome {
        case nil: return "waiting"
        case .returned?: return "returned"
        case .withdrawn?: return "withdrawn"
        case .taken?: break
        }
        return switch state.conversion?.progress {
        case .toBeCompleted?: "to-be-completed"
        case .converted?: "converted"
        case .notNeeded?: "not-needed"
        case .refused?: "refused"
        case .withdrawn?: "withdrawn"
        case .applied?, .evidenceComplete?, .originalChecked?, .mapped?, .decided?, nil: "under-way"
        }
    }
}
