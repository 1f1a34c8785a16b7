/// Whoever gives something back, refuses or withdraws it says why, in what can be read (谁审核、谁签字、谁负责).
public enum ReasonIsGiven {
    public static func check(_ reason: String) throws(OfficeRefusal) {
        try StatedText.check(reason, upTo: 4000, lines: true)
    }
}
