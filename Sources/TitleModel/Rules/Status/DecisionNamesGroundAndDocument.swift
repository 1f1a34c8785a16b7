/// No change of status without a ground and the number of the document that decided it (INT4, GOV2).
public enum DecisionNamesGroundAndDocument {
    public static func check(_ decision: StatusDecision) throws(OfficeRefusal) {
        guard StatedText.isFilled(decision.ground, upTo: 500) else { throw .groundMissing }
        guard StatedText.isFilled(decision.documentNumber, upTo: 100) else { throw .decisionWithoutNumber }
        try StatedText.expectSeen(decision.ground, lines: true)
        try StatedText.expectSeen(decision.documentNumber)
    }
}
