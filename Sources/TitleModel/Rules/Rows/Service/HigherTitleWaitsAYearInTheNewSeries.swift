/// After a change of series a higher title of the new one comes a year later at the earliest (CER9).
struct HigherTitleWaitsAYearInTheNewSeries: RowRule {
    func faults(of row: RowUnderJudgement) -> [RosterFault] {
        guard let title = row.title, let day = row.draft.qualifiedOn, let set = row.ruleSet else { return [] }
        let years = set.periods.newSeriesYears
        let changes = row.held.titles.filter { $0.title.isBelow(title) }.compactMap(\.changedSeriesOn)
        guard let changed = changes.max(), changed.adding(years: years) > day else { return [] }
        return row.fault(.qualifiedOn, .newSeriesTooRecent, ["date": changed.description, "years": String(years)])
    }
}

extension TitleCode {
    /// Whether it is a lower title of the same series.
    func isBelow(_ title: CatalogueTitle) -> Bool {
        series == title.code.series && (rank.map { $0.digit > title.rank.digit } ?? false)
    }
}
