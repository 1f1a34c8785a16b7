public import TitleModel

/// The registered face of a certificate (登记内容): what a reader compares with the paper in hand.
///
/// Names of bodies and titles come from the trust list and the catalogue or from the register, in words.
public struct RegisteredFace: Equatable, Sendable {
    public var number: String
    public var name: String
    /// All but the last two characters covered.
    public var maskedIdentity: String
    public var series: String
    public var specialty: String?
    public var title: String
    public var level: TitleLevel
    public var route: AcquisitionRoute
    public var reviewingBody: String
    public var approvingBody: String
    public var issuingBody: String
    /// 取得资格日期
    public var qualifiedOn: CivilDate
    /// 核准备案日期
    public var filedOn: CivilDate?
    /// 发证日期
    public var issuedOn: CivilDate
    /// The document number of the filing or approval (核准备案文号).
    public var approvalDocument: String
    /// A restriction on use in words (定向使用), nil for none.
    public var restriction: String?

    public init(
        number: String,
        name: String,
        maskedIdentity: String,
        series: String,
        specialty: String?,
        title: String,
        level: TitleLevel,
        route: AcquisitionRoute,
        reviewingBody: String,
        approvingBody: String,
        issuingBody: String,
        qualifiedOn: CivilDate,
        filedOn: CivilDate?,
        issuedOn: CivilDate,
        approvalDocument: String,
        restriction: String?
    ) {
        self.number = number
        self.name = name
        self.maskedIdentity = maskedIdentity
        self.series = series
        self.specialty = specialty
        self.title = title
        self.level = level
        self.route = route
        self.reviewingBody = reviewingBody
        self.approvingBody = approvingBody
        self.issuingBody = issuingBody
        self.qualifiedOn = qualifiedOn
        self.filedOn = filedOn
        self.issuedOn = issuedOn
        self.approvalDocument = approvalDocument
        self.restriction = restriction
    }
}

/// What the register says of a status beyond the verdict: when it was read and what stands behind it.
public struct StatusNote: Equatable, Sendable {
    public var asOf: Instant
    /// The day the status took effect and the document that says so; nil for a certificate that was never touched.
    public var since: CivilDate?
    public var document: String?
    /// The code of the certificate that took this one's place.
    public var successor: VerificationCode?

    public init(asOf: Instant, since: CivilDate? = nil, document: String? = nil, successor: VerificationCode? = nil) {
        self.asOf = asOf
        self.since = since
        self.document = document
        self.successor = successor
    }
}
