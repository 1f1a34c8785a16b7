/// A basis of application (申报依据) is a clause of the policy, so that rows can be counted by it (CER11).
struct BasisIsAClause: RowRule {
    func faults(of row: RowUnderJudgement) -> [RosterFault] {
        guard let written = row.draft.ground, row.basis == nil else { return [] }
        return row.fault(.ground, .basisUnknown, ["written": written])
    }
}
