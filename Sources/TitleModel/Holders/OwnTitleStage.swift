/// How far a title has come that has no certificate yet, as its holder is told.
public enum OwnTitleStage: String, CaseIterable, Sendable {
    /// 评审通过，待公示
    case reviewed
    /// 公示中
    case inPublicity = "in-publicity"
    case publicityClosed = "publicity-closed"
    /// 备案中
    case filing
    /// Given back.
    case toBeCompleted = "to-be-completed"
    case filingRefused = "filing-refused"
    /// 已核准备案，正在签发
    case beingIssued = "being-issued"
    /// 暂缓: a ban holds it back.
    case heldBack = "held-back"
    /// 由自治区签发
    case byTheRegion = "by-the-region"
    /// 自治区证书已收到
    case regionIssued = "region-issued"
    /// The notice was withdrawn, or the roster discarded: it is taken in anew.
    case withdrawn
    /// Taken out of the list.
    case removed

    /// - Parameters:
    ///   - progress: of its batch.
    ///   - isRemoved: whether the row was taken out of the list.
    ///   - isOrdered: whether the press was told to issue it.
    ///   - filed: how the row stands to the filing that it was in last; filings end row by row.
    ///   - approved: what the approval of its batch comes to for the row, where it is approved.
    public init(
        _ progress: BatchProgress,
        isRemoved: Bool,
        isOrdered: Bool,
        filed: FiledRow = .noFiling,
        approved: OwnApproval = .madeHere
    ) {
        guard !isOrdered else {
            self = .beingIssued
            return
        }
        guard !isRemoved else {
            self = .removed
            return
        }
        self = progress == .approved ? approved.stage : Self.ofFiling(filed, progress) ?? Self.ofBatch(progress)
    }

    /// What the row's own filing says, whatever became of the others; nil where its batch says it.
    private static func ofFiling(_ filed: FiledRow, _ progress: BatchProgress) -> OwnTitleStage? {
        switch filed {
        case .held: .filing
        case .takenOut(.refuse): .filingRefused
        case .takenOut(.giveBack): .toBeCompleted
        case .noFiling, .missing, .takenOut: ofBatch(progress).isOfAFiling ? .publicityClosed : nil
        }
    }

    private var isOfAFiling: Bool { [.filing, .toBeCompleted, .filingRefused].contains(self) }

    private static func ofBatch(_ progress: BatchProgress) -> OwnTitleStage {
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
