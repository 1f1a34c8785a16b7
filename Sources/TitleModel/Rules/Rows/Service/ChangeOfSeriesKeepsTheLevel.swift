/// A change of series (转系列) starts from a title of the same rank in another series, after a year in the new post
/// (CER8); the row names the earlier certificate, so that both are linked.
struct ChangeOfSeriesKeepsTheLevel: RowRule {
    func faults(of row: RowUnderJudgement) -> [RosterFault] {
        guard row.basis == .changeOfSeries, let title = row.title, let set = row.ruleSet else { return [] }
        let more = row.draft.particulars
        let needed: [(RosterColumn, Bool)] = [
            (.presentTitle, more.presentTitle != nil), (.presentSeries, more.presentSeries != nil),
            (.presentTitleNumber, more.presentTitleNumber != nil), (.specialtySince, more.specialtySince != nil),
        ]
        let missing = needed.filter { !$0.1 }
        guard missing.isEmpty else { return missing.flatMap { row.wanting($0.0) } }
        return presentTitleFault(row, title) + postFault(row, years: set.periods.newSeriesYears)
    }

    private func presentTitleFault(_ row: RowUnderJudgement, _ title: CatalogueTitle) -> [RosterFault] {
        let more = row.draft.particulars
        guard let name = more.presentTitle, let written = more.presentSeries else { return [] }
        let ranks = row.rules.catalogue.ranks(of: name, inSeries: written)
        let facts = ["title": title.name, "present": name]
        guard let series = row.rules.catalogue.series(named: written), !ranks.isEmpty else {
            return row.fault(.presentTitle, .presentTitleUnknown, facts)
        }
        if series == title.entry.series { return row.fault(.presentSeries, .seriesUnchanged, facts) }
        return ranks.contains(title.rank) ? [] : row.fault(.presentTitle, .presentTitleOfAnotherRank, facts)
    }

    private func postFault(_ row: RowUnderJudgement, years: Int) -> [RosterFault] {
        guard let since = row.draft.particulars.specialtySince?.firstDay, let until = row.yearsCountedTo else {
            return []
        }
        let work = WorkBefore(since: since, until: until)
        let facts = work.facts(years: years, by: ApplicationBasis.changeOfSeries.clause)
        return work.lasts(years: years) ? [] : row.fault(.specialtySince, .yearsTooFew, facts)
    }
}
