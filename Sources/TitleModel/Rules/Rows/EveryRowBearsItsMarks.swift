/// A row that lacks its unit's stamp, the checker's signature or the department's stamp enters no batch (FIL17); the columns
/// are optional, and a row that says nothing is covered by what is stated of its batch.
struct EveryRowBearsItsMarks: RowRule {
    func faults(of row: RowUnderJudgement) -> [RosterFault] {
        row.draft.particulars.statedMarks.filter { $0.column != .pledge && !$0.isThere }
            .flatMap { row.fault($0.column, .markMissing) }
    }
}
