/// A title revoked (撤销) for fraud, misconduct, backroom dealing or another breach puts its holder on the list of the
/// dishonest (INT5), for the years of the rule set in force, from the day on which it was decided (INT6, reading 8): no day
/// that somebody writes makes it shorter.
///
/// 注销, a certificate issued in error without fault, brings no ban.
public enum RevocationWritesTheBan {
    /// The ban that comes with a decision which is confirmed on a day; nil for one that brings none.
    public static func ban(by decision: StatusDecision, decidedOn day: CivilDate, _ book: RuleBook) -> Ban? {
        guard decision.kind == .revoked else { return nil }
        let years = book.set(forReviewEnding: day).periods.banYears
        return Ban(decidedOn: day, years: years, document: decision.documentNumber)
    }
}
