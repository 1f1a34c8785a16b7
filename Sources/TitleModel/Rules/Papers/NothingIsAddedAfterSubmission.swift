/// Once a filing is submitted no paper is added to its batch or replaced (TIM4).
public enum NothingIsAddedAfterSubmission {
    public static func check(_ progress: BatchProgress) throws(OfficeRefusal) {
        switch progress {
        case .reviewed, .inPublicity, .publicityClosed: return
        case .filingSubmitted, .filingAccepted, .approved, .withdrawn: throw .papersClosed(progress)
        }
    }
}
