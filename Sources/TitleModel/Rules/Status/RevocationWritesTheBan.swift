/// A title revoked (撤销) for fraud, misconduct, backroom dealing or another breach puts its holder on the list of the
/// dishonest (INT5), for the years of the rule set in force (INT6): from the day on which a second person confirmed it, which
/// nobody writes, or from the date of the document where the set says so (reading 8).
///
/// 注销, a certificate issued in error without fault, brings no ban.
public enum RevocationWritesTheBan {
    /// The ban that comes with a decision which is confirmed on a day; nil for one that brings none.
    public static func ban(by decision: StatusDecision, decidedOn day: CivilDate, _ book: RuleBook) -> Ban? {
        guard decision.kind == .revoked else { return nil }
        let periods = book.set(forReviewEnding: day).periods
        let stated = periods.banCountedFrom == .decision ? decision.documentDate : nil
        let from = min(stated ?? day, day)
        return Ban(decidedOn: from, years: periods.banYears, document: decision.documentNumber)
    }
}
