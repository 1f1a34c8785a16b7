/// Every cell that a certificate or the register needs holds something.
struct RequiredCellsAreFilled: RowRule {
    func faults(of row: RowUnderJudgement) -> [RosterFault] {
        let draft = row.draft
        let filled: [(RosterColumn, Bool)] = [
            (.name, draft.name != nil), (.sex, draft.sex != nil), (.birthDate, draft.birthDate != nil),
            (.identityNumber, draft.identityNumber != nil), (.employer, draft.employer != nil),
            (.series, draft.series != nil), (.specialty, draft.specialty != nil),
            (.titleName, draft.titleName != nil), (.rank, draft.rank != nil), (.route, draft.route != nil),
            (.qualifiedOn, draft.qualifiedOn != nil),
        ]
        return filled.filter { column, isFilled in !isFilled && !draft.unreadable.contains(column) }
            .flatMap { column, _ in row.fault(column, .missing) }
    }
}

extension RosterColumn {
    /// The columns without which a roster is no roster.
    public static let required: [RosterColumn] = [
        .name, .sex, .birthDate, .identityNumber, .employer, .series, .specialty, .titleName, .rank, .route,
        .qualifiedOn,
    ]
}
