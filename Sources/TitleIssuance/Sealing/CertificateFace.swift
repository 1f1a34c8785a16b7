internal import TitleClaim
internal import TitleModel

/// Which of the faces below `templates/face` a certificate has.
struct CertificateFace: Hashable, Sendable {
    /// Raw values begin the names of folders.
    enum Kind: String, CaseIterable, Sendable {
        case senior, intermediate, junior
        /// 换证: in place of a certificate issued elsewhere, whatever its level.
        case converted
    }

    let kind: Kind
    /// In Chinese and Mongolian (蒙汉文).
    var isBilingual: Bool

    /// A holder whose name is given in Mongolian script gets the bilingual face.
    init(_ claim: FullClaim) {
        isBilingual = claim.mongolian != nil
        // A corrected or reissued certificate names one before it too, and has the face of its level.
        if claim.route == AcquisitionRoute.conversion.officialName {
            kind = .converted
        } else {
            // `TitleRank.digit`: 1 and 2 are 正高级 and 副高级, 3 is 中级, 4 and 5 are 助理级 and 员级.
            kind = claim.rank <= 2 ? .senior : claim.rank == 3 ? .intermediate : .junior
        }
    }

    var folder: String { isBilingual ? "\(kind.rawValue)-mongolian" : kind.rawValue }

    /// The Chinese face of the same kind, on which a name in Mongolian stands beside the photo.
    var chinese: CertificateFace {
        var face = self
        face.isBilingual = false
        return face
    }
}
