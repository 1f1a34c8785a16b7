/// Once a filing is submitted no paper is added to its batch or replaced (TIM4), unless the body that it was sent to gave
/// rows back for mending (退回补正).
public enum NothingIsAddedAfterSubmission {
    public static func check(
        _ progress: BatchProgress,
        hasReturnedRows: Bool = false
    ) throws(OfficeRefusal) {
        switch progress {
        case .reviewed, .inPublicity, .publicityClosed, .filingReturned: return
        case .filingAccepted where hasReturnedRows: return
        case .filingSubmitted, .filingAccepted, .filingRefused, .approved, .withdrawn, .discarded:
            throw .papersClosed(progress)
        }
    }
}
