/// Civil servants, those managed like them (参公), and the retired take no part (AUT8); nobody else is kept out for
/// household, archive, status or kind of employer (AUT9).
///
/// Where a roster asks whether somebody is one, whatever is not a no is a yes.
struct PersonMayBeReviewed: RowRule {
    private static let barred = ["公务员", "参公", "参公人员", "参照公务员法管理", "参照公务员法管理人员", "退休", "退休人员", "已退休"]

    func faults(of row: RowUnderJudgement) -> [RosterFault] {
        let words = [(RosterColumn.personKind, row.draft.personKind), (.remark, row.draft.remark)]
        let named = words.filter { $1.map(Self.barred.contains) ?? false }
        let asked = [(RosterColumn.barredMark, row.draft.barredMark), (.retiredMark, row.draft.retiredMark)]
        return (named + asked).flatMap { column, mark in
            mark.map { row.fault(column, .personBarred, ["mark": $0]) } ?? []
        }
    }
}
