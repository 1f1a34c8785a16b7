/// A title revoked (撤销) for fraud, misconduct, backroom dealing or another breach puts its holder on the list of the
/// dishonest (INT5), for the years of the rule set in force, from the day on which the decision says it takes effect (INT6).
///
/// 注销, a certificate issued in error without fault, brings no ban.
public enum RevocationWritesTheBan {
    /// The ban that comes with a decision; nil for one that brings none.
    public static func ban(by decision: StatusDecision, _ book: RuleBook) -> Ban? {
        guard decision.kind == .revoked else { return nil }
        let years = book.set(forReviewEnding: decision.effectiveOn).periods.banYears
        return Ban(decidedOn: decision.effectiveOn, years: years, document: decision.documentNumber)
    }
}
