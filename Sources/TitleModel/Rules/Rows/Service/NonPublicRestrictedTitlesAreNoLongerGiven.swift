/// Titles for use in units that are not public alone (定向使用·非公) are given no more; such people go through the general
/// review (CER6).
struct NonPublicRestrictedTitlesAreNoLongerGiven: RowRule {
    func faults(of row: RowUnderJudgement) -> [RosterFault] {
        guard row.draft.particulars.restriction == .nonPublicUnits else { return [] }
        return row.fault(.restriction, .restrictionNoLongerGiven)
    }
}
