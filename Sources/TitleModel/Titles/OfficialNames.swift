extension TitleRank {
    /// As printed on the certificate (级别).
    public var officialName: String {
        switch self {
        case .seniorFull: "正高级"
        case .seniorAssociate: "副高级"
        case .intermediate: "中级"
        case .assistant: "助理级"
        case .clerk: "员级"
        }
    }
}

extension AcquisitionRoute {
    /// As printed on the certificate (取得方式).
    public var officialName: String {
        switch self {
        case .review: "评审"
        case .recognition: "认定"
        case .examination: "考试"
        case .conversion: "换证"
        }
    }
}

/// A restriction on where a title counts (使用范围限制); raw values are the codes in claims and never change.
public enum RestrictionOnUse: Int, CaseIterable, Sendable {
    /// CER7: grass-roots health, senior (定向评价、定向使用).
    case grassRootsHealth = 1
    /// CER6: the old certificates for non-public units.
    case nonPublicUnits = 2
    /// CNV8: what the original of a converted title says, in its own words.
    case asTheOriginal = 3

    /// As printed on the certificate.
    public var officialName: String {
        switch self {
        case .grassRootsHealth: "限基层医疗卫生机构使用（定向评价、定向使用）"
        case .nonPublicUnits: "限非公有制单位使用（定向使用）"
        case .asTheOriginal: "限原证书所载范围使用"
        }
    }
}
