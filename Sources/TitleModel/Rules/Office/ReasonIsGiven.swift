/// Whoever gives something back, refuses or withdraws it says why (谁审核、谁签字、谁负责).
public enum ReasonIsGiven {
    public static func check(_ reason: String) throws(OfficeRefusal) {
        guard StatedText.isFilled(reason, upTo: 4000) else { throw .statementUnfit }
    }
}
