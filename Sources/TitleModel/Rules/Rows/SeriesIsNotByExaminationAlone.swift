/// A title reached by examination alone (以考代评) is neither reviewed nor recognised (AUT6, REC8).
struct SeriesIsNotByExaminationAlone: RowRule {
    func faults(of row: RowUnderJudgement) -> [RosterFault] {
        guard let title = row.title, title.isByExaminationAlone else { return [] }
        guard row.draft.route == .review || row.draft.route == .recognition else { return [] }
        return row.fault(.titleName, .examinationAlone, ["series": title.entry.seriesName, "title": title.name])
    }
}
