/// What a signed claim is about; a verdict names it first.
///
/// Raw values stand in the claim and never change.
public enum ClaimKind: UInt8, Sendable, CaseIterable {
    /// 职称证书: a title certificate.
    case title = 0
    /// 副本: a copy for one purpose, with an end date.
    case copy = 1
    /// 查验回执: a receipt of a verification.
    case receipt = 2
    /// 函件: a letter.
    case letter = 3
    /// 公示: a notice.
    case notice = 4
}
