/// What a stranger writes in an objection, not yet judged.
public struct ObjectionText: Hashable, Sendable {
    /// The lines of the roster that it concerns.
    public let lines: [Int]
    public let statement: String
    /// How the person can be reached; nil when that is nobody's business.
    public let contact: String?

    public init(lines: [Int], statement: String, contact: String?) {
        self.lines = lines
        self.statement = statement
        self.contact = contact
    }

    /// Raw values are the parts of their words' keys.
    public enum Fault: String, CaseIterable, Hashable, Sendable {
        case noLine = "no-line"
        case tooManyLines = "too-many-lines"
        case statementTooShort = "statement-too-short"
        case statementTooLong = "statement-too-long"
        case statementHidden = "statement-hidden"
        case contactTooLong = "contact-too-long"
        case contactHidden = "contact-hidden"
    }
}
