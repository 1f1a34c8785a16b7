/// How far one filing (备案) has come, from its submission to its end: event in, next state out.
///
/// A filing ends for a row when the row is given back or refused; what is left of it is accepted together.
public enum FilingProgress: String, CaseIterable, Sendable {
    /// 报送
    case submitted
    /// 受理: somebody of the competent body has taken it up.
    case received
    /// 退回补正: nothing of it is left that could be accepted; its rows may be filed again.
    case returned
    /// 核准备案
    case accepted
    /// 不予备案: nothing of it is left that could be accepted; refused rows are not filed again.
    case refused
    /// 撤回, by those who sent it; its rows may be filed again.
    case withdrawn

    /// Raw values are stored and never change.
    public enum Event: String, CaseIterable, Sendable {
        case receive
        case giveBack = "return"
        case refuse
        case withdraw
        case accept

        /// What the filing is when it ends with this event.
        public var outcome: FilingProgress {
            switch self {
            case .receive: .received
            case .giveBack: .returned
            case .refuse: .refused
            case .withdraw: .withdrawn
            case .accept: .accepted
            }
        }

        /// Whether the people of the body that it was sent to take it; the others are the sender's.
        public var isTheFilingBodys: Bool { self != .withdraw }
    }

    /// What comes next when the event concerns all that is left of the filing.
    public func after(_ event: Event) throws(OfficeRefusal) -> FilingProgress {
        switch (self, event) {
        case (.submitted, .receive), (.submitted, .withdraw), (.received, .withdraw), (.received, .giveBack),
            (.received, .refuse), (.received, .accept):
            return event.outcome
        default: throw .filingStepOutOfOrder(event, after: self)
        }
    }

    /// Whether something of it still waits to be decided.
    public var isOpen: Bool { self == .submitted || self == .received }
}
