/// The series is in the catalogue, and the title is one of its titles on the day it was obtained.
struct TitleBelongsToSeries: RowRule {
    func faults(of row: RowUnderJudgement) -> [RosterFault] {
        guard let series = row.draft.series else { return [] }
        guard row.series != nil else { return row.fault(.series, .seriesUnknown, ["series": series]) }
        guard let lookup = row.lookup, let title = row.draft.titleName else { return [] }
        let facts = ["series": series, "title": title]
        switch lookup {
        case .found: return []
        case .unknown: return row.fault(.titleName, .titleNotInSeries, facts)
        case .notInForce: return row.fault(.titleName, .titleNotInForce, facts)
        case .ambiguous(let titles):
            let groups = titles.compactMap { $0.entry.specialtyGroup }.joined(separator: "、")
            return row.fault(.specialty, .titleAmbiguous, facts.merging(["groups": groups]) { first, _ in first })
        }
    }
}
