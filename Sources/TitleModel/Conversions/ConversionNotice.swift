/// 换证通知 as it was read: another region's signed claim of a converted certificate that names the original.
public struct ConversionClaim: Equatable, Sendable {
    /// The root of the trust list under which it verifies, 64 hexadecimal digits, and the installation's name in it.
    public let root: String
    public let installation: String
    /// 换证机关, from that list and its catalogue.
    public let issuerName: String
    /// The number of the converted certificate.
    public let number: String
    public let issuedOn: CivilDate
    public let isConversion: Bool
    /// 原证书, as the claim names it.
    public let originalNumber: String
    public let originalIssuer: String
    public let holder: String
    /// The last two characters of the identity number.
    public let identityTail: String
    /// The signed claim as it was handed in.
    public let envelope: [UInt8]

    public init(
        root: String,
        installation: String,
        issuerName: String,
        number: String,
        issuedOn: CivilDate,
        isConversion: Bool,
        originalNumber: String,
        originalIssuer: String,
        holder: String,
        identityTail: String,
        envelope: [UInt8]
    ) {
        self.root = root
        self.installation = installation
        self.issuerName = issuerName
        self.number = number
        self.issuedOn = issuedOn
        self.isConversion = isConversion
        self.originalNumber = originalNumber
        self.originalIssuer = originalIssuer
        self.holder = holder
        self.identityTail = identityTail
        self.envelope = envelope
    }
}

/// What is noted on a certificate of ours that was converted elsewhere (已在…换证); its validity stays our own decision.
public struct ConversionNote: Hashable, Sendable {
    public let installation: String
    public let issuerName: String
    /// The number of the converted certificate.
    public let number: String
    public let convertedOn: CivilDate
    public let receivedAt: Instant

    public init(
        installation: String,
        issuerName: String,
        number: String,
        convertedOn: CivilDate,
        receivedAt: Instant
    ) {
        self.installation = installation
        self.issuerName = issuerName
        self.number = number
        self.convertedOn = convertedOn
        self.receivedAt = receivedAt
    }
}
