/// The title that was got elsewhere, as its certificate says it.
public struct OriginalTitle: Equatable, Sendable {
    public var number: String
    /// 发证机关.
    public var issuer: String
    /// 评委会; nil where the certificate names none.
    public var committee: String?
    /// 授权的部门: who gave the committee its authority (CNV4).
    public var authorisedBy: String?
    /// 取得方式.
    public var obtained: AcquisitionRoute
    /// 系列, in the words of the origin.
    public var series: String
    /// 职称名称, in the words of the origin.
    public var title: String
    public var rank: TitleRank
    public var specialty: String?
    /// 取得资格日期.
    public var qualifiedOn: CivilDate
    /// 发证日期, where it is known.
    public var issuedOn: CivilDate?
    /// 使用限制, in the words of the origin; nil where it counts everywhere.
    public var restriction: String?

    public init(
        number: String,
        issuer: String,
        committee: String?,
        authorisedBy: String?,
        obtained: AcquisitionRoute,
        series: String,
        title: String,
        rank: TitleRank,
        specialty: String?,
        qualifiedOn: CivilDate,
        issuedOn: CivilDate?,
        restriction: String? = nil
    ) {
        self.number = number
        self.issuer = issuer
        self.committee = committee
        self.authorisedBy = authorisedBy
        self.obtained = obtained
        self.series = series
        self.title = title
        self.rank = rank
        self.specialty = specialty
        self.qualifiedOn = qualifiedOn
        self.issuedOn = issuedOn
        self.restriction = restriction
    }
}

/// One field of the original with where it comes from.
public struct OriginalField: Hashable, Sendable {
    public let kind: Kind
    /// Days as 2019-10-25, ranks and ways of obtaining by their stored words.
    public let value: String
    public let source: Source

    /// Characters that a case has room for.
    public static let longest = 200

    /// Raw values are stored and never change.
    public enum Kind: String, CaseIterable, Sendable {
        case number, issuer, committee
        case authorisedBy = "authorised-by"
        case obtained, series, title, rank, specialty
        case qualifiedOn = "qualified-on"
        case issuedOn = "issued-on"
        /// 姓名, as the original has it
        case name
        /// The last two characters of the identity number, as the original has them
        case identityTail = "identity-tail"
        /// 使用限制, as the original has it
        case restriction
    }

    /// Raw values are stored and never change.
    public enum Source: String, CaseIterable, Sendable {
        /// Read from the original's signed claim.
        case claim
        /// Typed by a clerk from the papers.
        case typed
        /// Said by the applicant, not compared yet.
        case applied
        /// The original does not say it: the value is a person's reason why it is the holder's all the same.
        case stated
    }

    public init(_ kind: Kind, _ value: String, from source: Source) {
        self.kind = kind
        self.value = value
        self.source = source
    }
}
