/// No change of status without a ground, and the number and day of the document that decided it (INT4, GOV2).
public enum DecisionNamesGroundAndDocument {
    public static func check(_ decision: StatusDecision, today: CivilDate) throws(OfficeRefusal) {
        guard StatedText.isFilled(decision.ground, upTo: 500) else { throw .groundMissing }
        guard StatedText.isFilled(decision.documentNumber, upTo: 100) else { throw .decisionWithoutNumber }
        guard let date = decision.documentDate else { throw .decisionWithoutDate }
        guard date <= today else { throw .documentDatedLater(date, than: today) }
        try StatedText.expectSeen(decision.ground, lines: true)
        try StatedText.expectSeen(decision.documentNumber)
    }
}
