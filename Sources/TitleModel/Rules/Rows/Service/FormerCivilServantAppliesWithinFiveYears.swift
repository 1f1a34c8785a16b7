/// Who came from the civil service applies for the first time within five years of coming (CER13).
struct FormerCivilServantAppliesWithinFiveYears: RowRule {
    func faults(of row: RowUnderJudgement) -> [RosterFault] {
        guard row.basis == .formerCivilServant, let day = row.draft.qualifiedOn, let set = row.ruleSet else {
            return []
        }
        guard !row.draft.unreadable.contains(.transferredOn) else { return [] }
        guard let came = row.draft.particulars.transferredOn?.firstDay else {
            return row.fault(.transferredOn, .missing)
        }
        let years = set.periods.civilServantFirstWithinYears
        guard day > came.adding(years: years) else { return [] }
        return row.fault(.transferredOn, .transferTooLongAgo, ["date": came.description, "years": String(years)])
    }
}
