/// How far a case about a certificate has come: event in, next state out.
public enum CaseProgress: String, CaseIterable, Sendable {
    case proposed
    /// 告知: the holder was told what is intended and why, and may speak.
    case notified
    /// 陈述申辩: the holder's statement is on record.
    case heard
    case confirmed
    case refused
    case withdrawn

    /// Raw values are stored and never change.
    public enum Event: String, CaseIterable, Sendable {
        case notify
        case hear
        case confirm
        /// By who would have confirmed.
        case refuse
        /// By the proposer.
        case withdraw

        public var outcome: CaseProgress {
            switch self {
            case .notify: .notified
            case .hear: .heard
            case .confirm: .confirmed
            case .refuse: .refused
            case .withdraw: .withdrawn
            }
        }
    }

    public var isOpen: Bool {
        switch self {
        case .proposed, .notified, .heard: true
        case .confirmed, .refused, .withdrawn: false
        }
    }

    /// What comes next.
    public func after(_ event: Event) throws(OfficeRefusal) -> CaseProgress {
        switch (self, event) {
        case (.proposed, .notify), (.notified, .hear): return event.outcome
        case (_, .confirm) where isOpen, (_, .refuse) where isOpen, (_, .withdraw) where isOpen: return event.outcome
        default: throw .caseStepOutOfOrder(event, after: self)
        }
    }
}
