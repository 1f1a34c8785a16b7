/// How a title was obtained (取得方式).
///
/// Raw values are the codes in the claim and never change.
public enum AcquisitionRoute: Int, CaseIterable, Sendable {
    /// 评审: reviewed by a committee.
    case review = 1
    /// 认定: recognised on qualification and years, without review.
    case recognition = 2
    /// 考试: by national examination.
    case examination = 3
    /// 换证: converted from a certificate issued elsewhere.
    case conversion = 4
}
