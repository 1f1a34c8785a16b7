/// At once, on names that somebody typed at the terminal, samples of a demo store alone change: whatever happens to a
/// certificate is decided by people who have logged in, and the technical operator decides nothing (ACT7, INT8).
public enum OnlySamplesAreChangedAtTheTerminal {
    public static func check(_ decision: StatusDecision, isSample: Bool) throws(OfficeRefusal) {
        guard isSample else { throw .onlyByCase(decision.caseKind) }
    }
}
