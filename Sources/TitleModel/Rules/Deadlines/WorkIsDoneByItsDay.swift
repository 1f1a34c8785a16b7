/// By 30 November reviews are over and made public (FIL4), by 31 December filed and accepted (FIL5); the days are the
/// rule set's.
public enum WorkIsDoneByItsDay {
    /// How a batch stands to one of its year's days.
    public enum Standing: Hashable, Sendable {
        case done
        /// Days until it.
        case due(days: Int)
        /// Days since it.
        case late(days: Int)
    }

    /// Against the day by which its publicity is over.
    public static func publicity(
        of batch: ResultBatch,
        _ progress: BatchProgress,
        _ rules: RuleSet,
        today: CivilDate
    )
        -> Standing
    {
        let isDone = progress != .reviewed && progress != .inPublicity
        return standing(rules.deadlines.publicity.of(batch.reviewEnd.year), isDone: isDone, today)
    }

    /// Against the day by which its filing is accepted.
    ///
    /// `leavesRows`: after a decision on a filing rows of it may be filed, or are to be mended first.
    public static func filing(
        of batch: ResultBatch,
        _ progress: BatchProgress,
        leavesRows: Bool = false,
        _ rules: RuleSet,
        today: CivilDate
    )
        -> Standing
    {
        let isDone =
            switch progress {
            case .filingAccepted, .filingReturned, .filingRefused: !leavesRows
            case .approved, .withdrawn, .discarded: true
            case .reviewed, .inPublicity, .publicityClosed, .filingSubmitted: false
            }
        return standing(rules.deadlines.filing.of(batch.reviewEnd.year), isDone: isDone, today)
    }

    private static func standing(_ day: CivilDate?, isDone: Bool, _ today: CivilDate) -> Standing {
        guard let day, !isDone else { return .done }
        return today > day ? .late(days: today - day) : .due(days: day - today)
    }
}
