/// From where a title comes that is to be converted (§十六(二): 从中央单位、外省市和军队); a case has exactly one (CNV1).
///
/// Raw values are stored and never change.
public enum ConversionOrigin: String, CaseIterable, Sendable {
    /// 外省市
    case province
    /// 中央单位
    case central
    /// 军队
    case military
}

/// By which way its holder came (§十六(二): 通过组织调动、转业安置或个人自主); a case has exactly one (CNV2).
///
/// Raw values are stored and never change.
public enum ConversionWay: String, CaseIterable, Sendable {
    /// 组织调动
    case transfer
    /// 转业安置
    case placement
    /// 个人自主
    case own
}
