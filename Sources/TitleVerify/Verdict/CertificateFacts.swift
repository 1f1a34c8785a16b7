public import TitleModel

/// The registered face: what a certificate says, to be compared with the paper.
public struct CertificateFacts: Sendable, Equatable {
    public let number: String
    public let name: String
    /// 蒙文姓名.
    public let mongolianName: String?
    /// The identity number with all but its last two characters covered.
    public let maskedIdentity: String
    public let birthDate: CivilDate?
    /// 系列.
    public let series: String?
    /// 专业.
    public let specialty: String?
    /// 职称名称; the title's number in words where neither claim nor catalogue names it.
    public let title: String
    /// 级别.
    public let level: String?
    /// 取得方式.
    public let route: String?
    /// 评审组织.
    public let reviewingBody: String?
    public let committee: String?
    /// 核准备案机关.
    public let approvingBody: String?
    /// Code of the 发证机关; its name stands in the verdict.
    public let issuerCode: String
    public let ground: CertificateGround?
    /// 取得资格日期.
    public let qualifiedOn: CivilDate
    /// 核准备案日期.
    public let filedOn: CivilDate?
    /// 发证日期.
    public let issuedOn: CivilDate
    /// The last day of a copy.
    public let expiresOn: CivilDate?
    /// 使用限制.
    public let restriction: String?
    /// The number of the certificate that this one replaces.
    public let previous: String?
    /// The previous certificate's issuer, where the full claim names it.
    public let previousIssuer: String?
    /// What a converted title was converted from, where the full claim names it.
    public let original: OriginalFacts?
    /// 查验码.
    public let verificationCode: VerificationCode?
    /// SHA-256 of the photo's file.
    public let photoDigest: [UInt8]?
    /// Document number of the rules that the result was judged by.
    public let ruleSet: String?
    /// Where the status stands: number of the list and index in it.
    public let statusList: UInt32
    public let statusIndex: UInt32
}

/// 原证书: the certificate of another installation, or of paper, that a converted title was got with.
public struct OriginalFacts: Sendable, Equatable {
    public let number: String
    public let issuer: String
    /// 发证日期, where it is known.
    public let issuedOn: CivilDate?

    /// As one line: number, issuer and day in the words that `day` has for it.
    public func line(_ day: (CivilDate) -> String) -> String {
        "\(number)（\(issuer)\(issuedOn.map { "，\(day($0))" } ?? "")）"
    }
}

/// The document that a certificate rests on.
public struct CertificateGround: Sendable, Equatable {
    /// 核准 (the region's approval) rather than 备案 (the acceptance of a filing).
    public let isApproval: Bool
    /// 文号.
    public let documentNumber: String
    public let date: CivilDate
}
