/// Who came from the civil service applies for the first time within five years of coming (CER13).
///
/// A row does not say when its application was made: refused is who could not have made it in time even on the first day of
/// the year. A month without a day counts from its last.
struct FormerCivilServantAppliesWithinFiveYears: RowRule {
    func faults(of row: RowUnderJudgement) -> [RosterFault] {
        guard row.basis == .formerCivilServant, let day = row.draft.qualifiedOn, let set = row.ruleSet else {
            return []
        }
        guard let came = row.draft.particulars.transferredOn?.lastDay else { return row.wanting(.transferredOn) }
        let years = set.periods.civilServantFirstWithinYears
        let facts = ["date": came.description, "years": String(years)]
        let opened = CivilDate(year: day.year, month: 1, day: 1) ?? day
        let isTooLate = opened > came.adding(years: years)
        return (isTooLate ? row.fault(.transferredOn, .transferTooLongAgo, facts) : []) + earlierTitle(row)
    }

    private func earlierTitle(_ row: RowUnderJudgement) -> [RosterFault] {
        guard let held = row.held.titles.first else { return [] }
        let facts = ["basis": ApplicationBasis.formerCivilServant.clause, "reference": held.reference]
        return row.fault(.ground, .firstApplicationOnly, facts)
    }
}
