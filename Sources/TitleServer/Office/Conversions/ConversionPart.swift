import TitleModel

/// What can be done on a conversion's page, by the part of its address.
enum ConversionPart: String, CaseIterable, Sendable {
    case evidence
    case askForMore = "ask-for-more"
    case supplement, complete, check, map, decide
    case giveBack = "give-back"
    case confirm, withdraw
    /// A line for the mapping tables, after a decision that they did not help with.
    case proposeMapping = "propose-mapping"

    /// The step that it is; nil of what is none.
    var event: ConversionProgress.Event? { ConversionProgress.Event(rawValue: rawValue) }

    var takesFiles: Bool { [.evidence, .check, .confirm].contains(self) }

    /// Whether the case's course has a place for it now.
    func isDue(_ found: ConversionCase) -> Bool {
        switch self {
        case .evidence: found.progress.isOpen && found.progress != .decided
        case .proposeMapping: if case .person? = found.mapping?.basis { true } else { false }
        case .decide: takes(.decide, found, .refuse)
        default: event.map { takes($0, found, nil) } ?? false
        }
    }

    private func takes(
        _ event: ConversionProgress.Event,
        _ found: ConversionCase,
        _ outcome: ConversionOutcome?
    ) -> Bool {
        guard var course = found.course else { return false }
        return (try? course.take(event, outcome)) != nil
    }
}
