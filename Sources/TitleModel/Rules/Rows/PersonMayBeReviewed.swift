/// Civil servants, those managed like them (参公), and the retired take no part (AUT8); nobody else is kept out for
/// household, archive, status or kind of employer (AUT9).
struct PersonMayBeReviewed: RowRule {
    private static let barred = ["是", "公务员", "参公", "参公人员", "参照公务员法管理", "参照公务员法管理人员", "退休", "退休人员", "已退休"]

    func faults(of row: RowUnderJudgement) -> [RosterFault] {
        let marks = [
            (RosterColumn.personKind, row.draft.personKind), (.remark, row.draft.remark),
            (.barredMark, row.draft.barredMark),
        ]
        return marks.flatMap { column, mark in
            guard let mark, Self.barred.contains(mark) else { return [RosterFault]() }
            return row.fault(column, .personBarred, ["mark": mark])
        }
    }
}
