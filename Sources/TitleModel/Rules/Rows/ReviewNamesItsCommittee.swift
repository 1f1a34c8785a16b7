/// A reviewed result names the committee that reviewed it (ACT8).
struct ReviewNamesItsCommittee: RowRule {
    func faults(of row: RowUnderJudgement) -> [RosterFault] {
        guard row.draft.route == .review, row.draft.committee == nil else { return [] }
        return row.draft.unreadable.contains(.committee) ? [] : row.fault(.committee, .committeeMissing)
    }
}
