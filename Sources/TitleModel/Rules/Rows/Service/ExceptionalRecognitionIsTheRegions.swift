/// Recognition one case at a time (四(二)) is for senior titles, and by the region alone (CER12).
///
/// A senior title is recognised on no other ground.
struct ExceptionalRecognitionIsTheRegions: RowRule {
    func faults(of row: RowUnderJudgement) -> [RosterFault] {
        guard row.draft.route == .recognition, let title = row.title else { return [] }
        let facts = ["title": title.name, "basis": ApplicationBasis.greenChannel.clause]
        if title.rank.level == .senior, row.basis != .greenChannel {
            return row.fault(.ground, .seniorRecognitionNeedsBasis, facts)
        }
        guard row.basis == .greenChannel else { return [] }
        let isTheRegions = row.rules.body.map { $0.kind == .region } ?? true
        return title.rank.level == .senior && isTheRegions ? [] : row.fault(.ground, .basisIsTheRegions, facts)
    }
}
