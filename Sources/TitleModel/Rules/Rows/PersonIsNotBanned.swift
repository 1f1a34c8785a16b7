/// Who is on the list of the dishonest takes part in nothing until the years are over; on the day after, again (INT6,
/// CNV10).
///
/// The day that counts is that of the result: it was not obtained while the ban lasted, nor is it taken in while it does.
struct PersonIsNotBanned: RowRule {
    func faults(of row: RowUnderJudgement) -> [RosterFault] {
        let days = [row.draft.qualifiedOn, row.rules.today].compactMap(\.self)
        let ban = row.held.bans.first { ban in days.contains { ban.holds(on: $0) } }
        guard let ban else { return [] }
        return row.fault(.name, .personBanned, ["document": ban.document, "until": ban.until.description])
    }
}

extension Ban {
    public func holds(on day: CivilDate) -> Bool { (from...until).contains(day) }

    /// The ban that a decision of that day brings, so many years long: decided on 2019-10-25 for five years, its last
    /// day is 2024-10-24.
    public init(decidedOn day: CivilDate, years: Int, document: String) {
        self.init(from: day, until: day.adding(years: years).adding(days: -1), document: document)
    }
}
