/// The sex stated in a row is the one in its identity number (the seventeenth digit is odd for men).
struct SexAgreesWithIdentityNumber: RowRule {
    func faults(of row: RowUnderJudgement) -> [RosterFault] {
        guard let stated = row.draft.sex, let facts = row.identity?.numberFacts, facts.sex != stated else { return [] }
        return row.fault(.sex, .sexDisagrees)
    }
}
