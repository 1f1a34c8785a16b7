/// A clause that lets somebody apply for review gives no title without one: none but the region's own (四(二)) goes with
/// recognition (REC10).
struct EntitlementIsToReviewOnly: RowRule {
    func faults(of row: RowUnderJudgement) -> [RosterFault] {
        guard row.draft.route == .recognition, let basis = row.basis, basis != .greenChannel else { return [] }
        return row.fault(.route, .basisIsForReview, ["basis": basis.clause])
    }
}
