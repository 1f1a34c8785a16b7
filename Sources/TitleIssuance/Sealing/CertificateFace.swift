internal import TitleClaim

/// Which of the faces below `templates/face` a certificate has; the raw value is the folder's name.
enum CertificateFace: String, CaseIterable, Sendable {
    case senior, intermediate, junior
    /// 换证: in place of a certificate issued elsewhere, whatever its level.
    case converted

    init(_ claim: FullClaim) {
        if claim.previous != nil {
            self = .converted
        } else {
            // `TitleRank.digit`: 1 and 2 are 正高级 and 副高级, 3 is 中级, 4 and 5 are 助理级 and 员级.
            self = claim.rank <= 2 ? .senior : claim.rank == 3 ? .intermediate : .junior
        }
    }
}
