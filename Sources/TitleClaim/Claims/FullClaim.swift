/// What a certificate is, spelled out in words: attached to its documents (docs/formats/claim.md).
///
/// Dates are civil days counted from 1970-01-01.
public struct FullClaim: Equatable, Sendable {
    /// The payload of the compact claim in the QR of the same certificate.
    public var compact: [UInt8]
    /// Thirteen characters, without hyphens.
    public var verificationCode: String
    public var name: String
    /// The last two characters of the identity document's number.
    public var identityTail: String
    public var birthDate: Int32?
    /// 系列.
    public var series: String
    /// 专业.
    public var specialty: String
    /// 职称名称, as 工程师.
    public var titleName: String
    /// 级别, as 中级.
    public var levelName: String
    /// `TitleRank.digit`: 1 (senior full) … 5 (clerk).
    public var rank: UInt8
    /// 取得方式, as 评审.
    public var route: String
    /// 评审组织: who reviewed; nil for a title that was recognised or examined without one.
    public var reviewing: NamedBody?
    /// 评委会: the committee's name.
    public var committee: String?
    /// 核准备案机关: who approved or filed.
    public var approving: NamedBody
    /// 发证机关: who issues.
    public var issuing: NamedBody
    public var ground: Ground
    /// 取得资格日期.
    public var qualifiedOn: Int32
    /// 核准备案日期.
    public var filedOn: Int32
    /// 发证日期.
    public var issuedOn: Int32
    /// 使用限制, in words.
    public var restriction: String?
    /// SHA-256 of the photo's file.
    public var photoDigest: [UInt8]?
    /// SHA-256 of the publicity-and-filing record.
    public var recordDigest: [UInt8]
    public var previous: EarlierCertificate?
    /// The document number of the rules that the result was judged by.
    public var ruleSet: String?
    /// What it says in Mongolian as well.
    public var mongolian: MongolianWording?
    /// What a converted title was converted from, in a later version of its certificate; the first one's `previous` says it.
    public var original: EarlierCertificate?

    public init(
        compact: [UInt8],
        verificationCode: String,
        name: String,
        identityTail: String,
        birthDate: Int32?,
        series: String,
        specialty: String,
        titleName: String,
        levelName: String,
        rank: UInt8,
        route: String,
        reviewing: NamedBody?,
        committee: String?,
        approving: NamedBody,
        issuing: NamedBody,
        ground: Ground,
        qualifiedOn: Int32,
        filedOn: Int32,
        issuedOn: Int32,
        restriction: String? = nil,
        photoDigest: [UInt8]? = nil,
        recordDigest: [UInt8],
        previous: EarlierCertificate? = nil,
        ruleSet: String? = nil,
        mongolian: MongolianWording? = nil,
        original: EarlierCertificate? = nil
    ) {
        self.compact = compact
        self.verificationCode = verificationCode
        self.name = name
        self.identityTail = identityTail
        self.birthDate = birthDate
        self.series = series
        self.specialty = specialty
        self.titleName = titleName
        self.levelName = levelName
        self.rank = rank
        self.route = route
        self.reviewing = reviewing
        self.committee = committee
        self.approving = approving
        self.issuing = issuing
        self.ground = ground
        self.qualifiedOn = qualifiedOn
        self.filedOn = filedOn
        self.issuedOn = issuedOn
        self.restriction = restriction
        self.photoDigest = photoDigest
        self.recordDigest = recordDigest
        self.previous = previous
        self.ruleSet = ruleSet
        self.mongolian = mongolian
        self.original = original
    }
}

/// The document that a certificate rests on.
public struct Ground: Equatable, Sendable {
    public let kind: Kind
    /// 文号.
    public let documentNumber: String
    /// The document's date, a civil day counted from 1970-01-01.
    public let date: Int32

    /// Raw values stand in the claim and never change.
    public enum Kind: UInt8, Sendable, CaseIterable {
        /// 备案: the acceptance of a filing (intermediate and junior titles).
        case filing = 0
        /// 核准: the region's approval (senior titles).
        case approval = 1
    }

    public init(kind: Kind, documentNumber: String, date: Int32) {
        self.kind = kind
        self.documentNumber = documentNumber
        self.date = date
    }
}

/// The certificate that another one replaces.
public struct EarlierCertificate: Equatable, Sendable {
    public let number: String
    /// The name of the body that issued it.
    public let issuer: String
    /// A civil day counted from 1970-01-01, where it is known.
    public let issuedOn: Int32?

    public init(number: String, issuer: String, issuedOn: Int32?) {
        self.number = number
        self.issuer = issuer
        self.issuedOn = issuedOn
    }
}
