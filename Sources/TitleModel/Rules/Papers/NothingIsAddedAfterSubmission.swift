/// Once a filing is submitted no paper is added to its batch or replaced (TIM4), unless the body that it was sent to gave
/// rows back for mending (退回补正), or rows that were held back for want of that paper wait to be covered by it.
public enum NothingIsAddedAfterSubmission {
    /// `lines`: those that the paper says not to cover; `uncovered`: those that no paper of its kind covers so far.
    public static func check(
        _ progress: BatchProgress,
        hasReturnedRows: Bool = false,
        naming lines: [Int] = [],
        uncovered: [Int] = []
    ) throws(OfficeRefusal) {
        switch progress {
        case .reviewed, .inPublicity, .publicityClosed: return
        case .filingAccepted where hasReturnedRows, .filingReturned where hasReturnedRows: return
        case .filingAccepted, .filingReturned, .filingRefused:
            let onlyCovers = !uncovered.isEmpty && Set(lines).isSubset(of: uncovered)
            guard onlyCovers else { throw .papersClosed(progress) }
        case .filingSubmitted, .approved, .withdrawn, .discarded: throw .papersClosed(progress)
        }
    }
}
