/// What a certificate is, small enough for a QR code (docs/formats/claim.md).
///
/// Dates are civil days counted from 1970-01-01.
public struct CompactClaim: Equatable, Sendable {
    public var kind: ClaimKind
    /// 样本: made for a demonstration, never a real certificate.
    public var sample: Bool
    /// Certificate number, 1…40 printable ASCII characters.
    public var number: String
    /// The holder's name, never shortened.
    public var name: String
    /// The last two characters of the identity document's number.
    public var identityTail: String
    /// The title as `TitleCode.number`.
    public var title: UInt32
    /// 专业; goes first when the claim gets too long, and then stands in the full claim alone.
    public var specialty: String?
    /// Code of a restriction on use.
    public var restriction: UInt8?
    /// The way it was obtained, as `AcquisitionRoute.rawValue`.
    public var route: UInt8
    /// 取得资格日期.
    public var qualifiedOn: Int32
    /// 发证日期.
    public var issuedOn: Int32
    /// 发证机关: `BodyCode`, six digits or capitals.
    public var issuer: String
    public var status: StatusReference
    /// The last day of a copy.
    public var expiresOn: Int32?
    /// The number of the certificate that this one replaces.
    public var previous: String?

    public init(
        kind: ClaimKind,
        sample: Bool,
        number: String,
        name: String,
        identityTail: String,
        title: UInt32,
        specialty: String?,
        restriction: UInt8?,
        route: UInt8,
        qualifiedOn: Int32,
        issuedOn: Int32,
        issuer: String,
        status: StatusReference,
        expiresOn: Int32? = nil,
        previous: String? = nil
    ) {
        self.kind = kind
        self.sample = sample
        self.number = number
        self.name = name
        self.identityTail = identityTail
        self.title = title
        self.specialty = specialty
        self.restriction = restriction
        self.route = route
        self.qualifiedOn = qualifiedOn
        self.issuedOn = issuedOn
        self.issuer = issuer
        self.status = status
        self.expiresOn = expiresOn
        self.previous = previous
    }
}
