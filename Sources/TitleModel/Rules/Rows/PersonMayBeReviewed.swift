/// Civil servants, those managed like them (参公), and the retired take no part (AUT8); nobody else is kept out for
/// household, archive, status or kind of employer (AUT9).
///
/// 人员类别 says what somebody is: 机关公务员 is one, 非公务员 and 公务员调入 are none. A remark says much else, and counts as
/// a whole. Where a roster asks whether somebody is one, whatever is not a no is a yes.
struct PersonMayBeReviewed: RowRule {
    private static let barred = ["公务员", "参公", "退休", "离休"]
    private static let negations = ["非", "不是", "不属于", "未", "无", "原", "曾任"]
    private static let came = ["公务员调入", "公务员转入"]
    private static let remarks = ["公务员", "参公", "参公人员", "参照公务员法管理", "参照公务员法管理人员", "退休", "退休人员", "已退休"]

    func faults(of row: RowUnderJudgement) -> [RosterFault] {
        let kind = row.draft.personKind.flatMap { Self.isBarred($0) ? $0 : nil }
        let remark = row.draft.remark.flatMap { Self.remarks.contains($0) ? $0 : nil }
        let told = [
            (RosterColumn.personKind, kind), (.remark, remark), (.barredMark, row.draft.barredMark),
            (.retiredMark, row.draft.retiredMark),
        ]
        return told.flatMap { column, mark in mark.map { row.fault(column, .personBarred, ["mark": $0]) } ?? [] }
    }

    private static func isBarred(_ kind: String) -> Bool {
        let plain = kind.filter { !$0.isWhitespace }
        let said = (nobody + came).reduce(plain) { $0.replacing($1, with: "") }
        return barred.contains(where: said.contains)
    }

    /// 非公务员, 未退休 and the like; the longer first, so that 非参照公务员 leaves no 公务员.
    private static let nobody = negations.flatMap { no in (["参照公务员"] + barred).map { no + $0 } }
}
