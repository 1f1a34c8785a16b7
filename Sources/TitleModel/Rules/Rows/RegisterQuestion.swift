/// What a row asks the register: what it has of an identity document's holder, and whether a certificate is that person's.
public struct RegisterQuestion: Hashable, Sendable {
    public let identity: IdentityDocument
    /// The number of the certificate from which somebody changes series (CER8); nil where the row names none.
    public let certificate: String?
    /// The day on which a certificate is in force or not.
    public let day: CivilDate

    public init(_ identity: IdentityDocument, certificate: String? = nil, on day: CivilDate) {
        (self.identity, self.certificate, self.day) = (identity, certificate, day)
    }
}

extension RosterDraft {
    /// The certificate from which the row says that its person changes series; nil for a row that changes none.
    public var certificateItRestsOn: String? {
        guard ground.flatMap(ApplicationBasis.init(written:)) == .changeOfSeries else { return nil }
        return particulars.presentTitleNumber
    }
}

/// What the register answers about a certificate that a row names as its person's.
public enum NamedCertificate: Hashable, Sendable {
    case notAsked
    /// The person has none of that number here.
    case unknown
    case held(HeldCertificate)
}

/// A certificate of this register, as a row that rests on it is compared with it.
public struct HeldCertificate: Hashable, Sendable {
    public let number: CertificateNumber
    public let title: TitleCode
    public let seriesName: String
    public let titleName: String
    public let qualifiedOn: CivilDate
    public let status: RegisteredStatus

    public init(
        number: CertificateNumber,
        title: TitleCode,
        seriesName: String,
        titleName: String,
        qualifiedOn: CivilDate,
        status: RegisteredStatus
    ) {
        self.number = number
        self.title = title
        self.seriesName = seriesName
        self.titleName = titleName
        self.qualifiedOn = qualifiedOn
        self.status = status
    }
}
