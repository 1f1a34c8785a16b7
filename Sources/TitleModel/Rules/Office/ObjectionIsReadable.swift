/// An objection names the rows that it concerns and says enough to be verified, in characters that everybody sees (ACT13).
public enum ObjectionIsReadable {
    /// Characters of a statement.
    public static let statement = 10...2000
    public static let contact = 200
    /// Rows that one objection may concern; each is decided for itself.
    public static let rows = 20

    /// Everything that is wrong; empty when nothing is.
    public static func faults(of text: ObjectionText) -> [ObjectionText.Fault] {
        lineFaults(text.lines) + statementFaults(text.statement) + (text.contact.map(contactFaults) ?? [])
    }

    private static func lineFaults(_ lines: [Int]) -> [ObjectionText.Fault] {
        lines.isEmpty ? [.noLine] : Set(lines).count > rows ? [.tooManyLines] : []
    }

    private static func statementFaults(_ text: String) -> [ObjectionText.Fault] {
        let count = text.unicodeScalars.count
        if count < statement.lowerBound { return [.statementTooShort] }
        if count > statement.upperBound { return [.statementTooLong] }
        return text.unicodeScalars.contains(where: isUnseen) ? [.statementHidden] : []
    }

    private static func contactFaults(_ text: String) -> [ObjectionText.Fault] {
        if text.unicodeScalars.count > contact { return [.contactTooLong] }
        return text.unicodeScalars.contains { isUnseen($0) || $0 == "\n" } ? [.contactHidden] : []
    }

    private static func isUnseen(_ scalar: Unicode.Scalar) -> Bool { isHidden(scalar) && scalar != "\n" }
}
