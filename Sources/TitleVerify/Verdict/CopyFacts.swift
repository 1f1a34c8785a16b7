public import TitleModel

/// What a copy for one purpose shows: purpose, receiver and end first, then what its holder chose.
public struct CopyFacts: Sendable, Equatable {
    /// 查验码 of the copy; nil of one that is none.
    public let verificationCode: VerificationCode?
    /// 用途.
    public let purpose: String
    /// 接收单位.
    public let receiver: String
    public let madeOn: CivilDate
    /// Its last day.
    public let expiresOn: CivilDate
    public let name: String
    /// The identity number with all but its last two characters covered; nil where it is not shown, as all that follow.
    public let maskedIdentity: String?
    /// 系列.
    public let series: String?
    /// 专业.
    public let specialty: String?
    /// 职称名称; the title's number in words where the catalogue does not name it.
    public let title: String?
    /// 级别.
    public let level: String?
    /// 取得方式.
    public let route: String?
    /// 取得资格日期.
    public let qualifiedOn: CivilDate?
    /// 发证日期 of the certificate.
    public let certifiedOn: CivilDate?
    /// 使用限制: always shown where there is one.
    public let restriction: String?
    /// Code of the 发证机关; its name stands in the verdict.
    public let issuerCode: String
    /// Where the status stands: number of the list and index in it.
    public let statusList: UInt32
    public let statusIndex: UInt32
}
