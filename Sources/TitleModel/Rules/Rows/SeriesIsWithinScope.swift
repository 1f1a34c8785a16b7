/// A row's series is within the scope that was registered for the body (AUT5); no list yet means every series.
struct SeriesIsWithinScope: RowRule {
    func faults(of row: RowUnderJudgement) -> [RosterFault] {
        guard let body = row.rules.body, let series = row.series, let name = row.draft.series else { return [] }
        guard !body.series.isEmpty, !body.series.contains(series) else { return [] }
        return row.fault(.series, .seriesBeyondAuthority, ["body": body.name, "series": name])
    }
}
