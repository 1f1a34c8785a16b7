/// How far a title has come that has no certificate yet, as its holder is told.
public enum OwnTitleStage: String, CaseIterable, Sendable {
    /// 评审通过，待公示
    case reviewed
    /// 公示中
    case inPublicity = "in-publicity"
    case publicityClosed = "publicity-closed"
    /// 备案中
    case filing
    /// Given back, or not taken with the others.
    case toBeCompleted = "to-be-completed"
    case filingRefused = "filing-refused"
    /// 已核准备案，正在签发
    case beingIssued = "being-issued"
    /// The notice was withdrawn, or the roster discarded: it is taken in anew.
    case withdrawn
    /// Taken out of the list.
    case removed

    /// - Parameters:
    ///   - progress: of its batch.
    ///   - isRemoved: whether the row was taken out of the list.
    ///   - isOrdered: whether the press was told to issue it.
    public init(_ progress: BatchProgress, isRemoved: Bool, isOrdered: Bool) {
        guard !isOrdered else {
            self = .beingIssued
            return
        }
        guard !isRemoved else {
            self = .removed
            return
        }
        self =
            switch progress {
            case .reviewed: .reviewed
            case .inPublicity: .inPublicity
            case .publicityClosed: .publicityClosed
            case .filingSubmitted: .filing
            case .filingAccepted, .filingReturned: .toBeCompleted
            case .filingRefused: .filingRefused
            case .approved: .beingIssued
            case .withdrawn, .discarded: .withdrawn
            }
    }
}
