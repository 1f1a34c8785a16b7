/// When materials of a year's applications are taken (TIM1, TIM2).
public struct SubmissionWindow: Hashable, Sendable {
    public let levels: Set<TitleLevel>
    public let sender: Sender
    /// Nil when only the end was set.
    public let opens: MonthDay?
    public let closes: MonthDay
    public let clause: String

    /// Whose materials they are.
    public enum Sender: String, CaseIterable, Sendable {
        /// 市直单位
        case department
        /// 旗县区
        case county
        /// 市局, to the region
        case city
    }

    public init(levels: Set<TitleLevel>, sender: Sender, opens: MonthDay?, closes: MonthDay, clause: String) {
        self.levels = levels
        self.sender = sender
        self.opens = opens
        self.closes = closes
        self.clause = clause
    }
}

extension RuleSet {
    /// The window for a sender's materials of that level; nil when the document sets none.
    public func window(for level: TitleLevel, of sender: SubmissionWindow.Sender) -> SubmissionWindow? {
        windows.first { $0.levels.contains(level) && $0.sender == sender }
    }
}

extension Body.Kind {
    /// Whose applications such a body reviews: a county those of its area, the city and the self-reviewing bodies those of
    /// units directly under the city.
    public var sender: SubmissionWindow.Sender {
        switch self {
        case .county: .county
        case .city, .selfReviewing: .department
        case .region: .city
        }
    }
}
