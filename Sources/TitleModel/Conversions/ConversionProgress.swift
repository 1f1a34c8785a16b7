/// How far a conversion has come; raw values are stored and never change.
public enum ConversionProgress: String, CaseIterable, Sendable {
    case applied
    /// 补正: something is to be brought by a day
    case toBeCompleted = "to-be-completed"
    case evidenceComplete = "evidence-complete"
    case originalChecked = "original-checked"
    case mapped
    /// By a first person of the competent body; a second one confirms it or gives it back.
    case decided
    /// 已换发
    case converted
    /// 无需换证
    case notNeeded = "not-needed"
    /// 不予换发
    case refused
    case withdrawn

    /// Raw values are stored and never change.
    public enum Event: String, CaseIterable, Sendable {
        case askForMore = "ask-for-more"
        case supplement
        case complete
        case check
        case map
        case decide
        case giveBack = "give-back"
        case confirm
        case withdraw
    }

    public var isOpen: Bool {
        switch self {
        case .applied, .toBeCompleted, .evidenceComplete, .originalChecked, .mapped, .decided: true
        case .converted, .notNeeded, .refused, .withdrawn: false
        }
    }
}

/// What a decision comes to; raw values are stored and never change.
public enum ConversionOutcome: String, CaseIterable, Sendable {
    /// 核准换发
    case convert
    /// 无需换证
    case notNeeded = "not-needed"
    /// 不予换发
    case refuse

    public var progress: ConversionProgress {
        switch self {
        case .convert: .converted
        case .notNeeded: .notNeeded
        case .refuse: .refused
        }
    }
}

/// The course of a case: event in, next state out.
public struct ConversionCourse: Equatable, Sendable {
    public private(set) var progress = ConversionProgress.applied
    /// What was decided and not confirmed yet, with the state before it.
    private var pending: (outcome: ConversionOutcome, before: ConversionProgress)?

    public init() {}

    /// Takes a step; `outcome` is of `decide` alone.
    public mutating func take(
        _ event: ConversionProgress.Event,
        _ outcome: ConversionOutcome? = nil
    ) throws(OfficeRefusal) {
        guard let next = next(event, outcome) else { throw .conversion(.stepOutOfOrder(event, after: progress)) }
        if event == .decide, let outcome { pending = (outcome, progress) }
        progress = next
    }

    private func next(_ event: ConversionProgress.Event, _ outcome: ConversionOutcome?) -> ConversionProgress? {
        switch (event, progress) {
        case (.askForMore, .applied), (.askForMore, .evidenceComplete), (.askForMore, .originalChecked),
            (.askForMore, .mapped):
            .toBeCompleted
        case (.supplement, .toBeCompleted): .applied
        case (.complete, .applied): .evidenceComplete
        case (.check, .evidenceComplete), (.check, .originalChecked), (.check, .mapped): .originalChecked
        case (.map, .originalChecked), (.map, .mapped): .mapped
        case (.decide, .mapped) where outcome != nil: .decided
        case (.decide, let state) where outcome != nil && outcome != .convert && state.isOpen && state != .decided:
            .decided
        case (.giveBack, .decided): pending?.before
        case (.confirm, .decided): pending?.outcome.progress
        case (.withdraw, let state) where state.isOpen: .withdrawn
        default: nil
        }
    }

    public static func == (left: ConversionCourse, right: ConversionCourse) -> Bool {
        left.progress == right.progress && left.pending?.outcome == right.pending?.outcome
            && left.pending?.before == right.pending?.before
    }
}
