/// What a holder may show on a copy beside the name; raw values are stored and stand in forms.
///
/// The certificate's number, its code and its QR code are none of them: nothing of a copy leads to the certificate.
public enum CopyField: String, CaseIterable, Hashable, Sendable {
    /// 职称名称, with series and level.
    case title
    /// 专业.
    case specialty
    /// 取得方式.
    case route
    /// 取得资格日期.
    case qualified
    /// 发证日期.
    case issued
    /// The last two characters of the identity number.
    case identity
    /// The whole identity number, on the page alone: the code shows its last two characters.
    case wholeIdentity = "whole-identity"
    /// 照片, on the page alone.
    case photo
}

extension CopyField {
    /// As kept: raw values in the order of the cases, between commas.
    public static func text(of fields: Set<CopyField>) -> String {
        allCases.filter(fields.contains).map(\.rawValue).joined(separator: ",")
    }

    /// Nil for what `text` does not write.
    public static func fields(kept text: String) -> Set<CopyField>? {
        let fields = Set(text.split(separator: ",").compactMap { CopyField(rawValue: String($0)) })
        return self.text(of: fields) == text ? fields : nil
    }
}
