/// A senior title of a series with examination and review (考评结合) names the examination passed (AUT7).
///
/// Exempt is who was put forward for a full senior title by §四(一)1 of the policy, when the row says so.
struct SeniorExamSeriesCarriesPassReference: RowRule {
    func faults(of row: RowUnderJudgement) -> [RosterFault] {
        guard let title = row.title, title.rank.level == .senior, title.isByExaminationAndReview else { return [] }
        guard row.draft.examinationReference == nil, row.draft.route == .review else { return [] }
        let isExempt = title.rank == .seniorFull && row.basis == .exceptionalFullSenior
        guard !row.draft.unreadable.contains(.examinationReference), !isExempt else { return [] }
        return row.fault(.examinationReference, .examinationReferenceMissing, ["series": title.entry.seriesName])
    }
}
