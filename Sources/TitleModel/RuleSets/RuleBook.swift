/// All rule sets of an installation (GOV1): a batch is judged by the set of its year.
public struct RuleBook: Sendable {
    /// By year, ascending; never empty.
    public let sets: [RuleSet]
    private let newest: RuleSet

    /// Nil without a set, when two are of one year or bear one number, or when a publicity would be shorter than five
    /// working days.
    public init?(_ sets: [RuleSet]) {
        self.sets = sets.sorted { $0.year < $1.year }
        guard let newest = self.sets.last, Set(sets.map(\.year)).count == sets.count,
            Set(sets.map(\.document)).count == sets.count,
            sets.allSatisfy({ $0.periods.publicityWorkingDays >= PublicityLastsFiveWorkingDays.workingDays }),
            sets.allSatisfy({ $0.periods.banYears >= 1 })
        else { return nil }
        self.newest = newest
    }

    /// The set for a review that ended on that day: that of its year, otherwise the newest before it, which holds until
    /// another comes.
    ///
    /// Results of years before the first set are judged by the first: it ordered electronic certificates for senior
    /// results of the year before, too (§十六(一)).
    public func set(forReviewEnding day: CivilDate) -> RuleSet {
        sets.last { $0.year <= day.year } ?? sets.first ?? newest
    }

    /// Whether a year is not before the first set's.
    public func begins(by year: Int) -> Bool { (sets.first ?? newest).year <= year }

    /// Nil when no set bears that number.
    public func set(named document: String) -> RuleSet? {
        sets.first { $0.document == document }
    }
}
