/// A notice says what is intended, a hearing what the holder said, a refusal or withdrawal why; a confirmation may be silent,
/// since its ground stands in the proposal.
public enum StatementIsMade {
    public static func check(_ statement: String, for event: CaseProgress.Event) throws(OfficeRefusal) {
        try StatedText.expectSeen(statement, lines: true)
        let isFilled = StatedText.isFilled(statement, upTo: 4000)
        guard event != .confirm else {
            if !statement.isEmpty, !isFilled { throw .statementUnfit }
            return
        }
        guard isFilled else { throw .statementUnfit }
    }
}
