/// Everything about one order that has to be known to judge it, as read from the register in one moment.
public struct OrderEvidence: Equatable, Sendable {
    public let order: IssueOrder
    public let result: TitleResult
    public let batch: ResultBatch
    public let publicity: Publicity?
    /// What the press saw itself; nil when it never did.
    public let witness: PublicityWitness?
    /// SHA-256 of the batch's roster as it stands now.
    public let rosterDigest: [UInt8]
    /// Objections on the row, or on the whole batch, without a final decision.
    public let openObjections: Int
    /// Why the row was removed, when it was.
    public let removal: String?
    public let ground: OrderGround
    /// How the row stands to the filing that the order names.
    public let filedRow: FiledRow
    /// The person to whom the register says the row's identity document belongs.
    public let identityHolder: Identifier
    /// Another order for the same person and title.
    public let otherOrder: CertificateNumber?
    /// SHA-256 of the registered photo.
    public let photo: [UInt8]?
    /// What a new version rests on beside all that; nil for a first issue.
    public let version: VersionEvidence?
    /// The case that a certificate 换证 rests on; nil of any other.
    public let conversion: ConversionCase?

    public init(
        order: IssueOrder,
        result: TitleResult,
        batch: ResultBatch,
        publicity: Publicity?,
        witness: PublicityWitness?,
        rosterDigest: [UInt8],
        openObjections: Int,
        removal: String?,
        ground: OrderGround,
        filedRow: FiledRow,
        identityHolder: Identifier,
        otherOrder: CertificateNumber?,
        photo: [UInt8]?,
        version: VersionEvidence? = nil,
        conversion: ConversionCase? = nil
    ) {
        self.order = order
        self.result = result
        self.batch = batch
        self.publicity = publicity
        self.witness = witness
        self.rosterDigest = rosterDigest
        self.openObjections = openObjections
        self.removal = removal
        self.ground = ground
        self.filedRow = filedRow
        self.identityHolder = identityHolder
        self.otherOrder = otherOrder
        self.photo = photo
        self.version = version
        self.conversion = conversion
    }
}

/// An order to issue one certificate; it exists only because a filing was accepted, an approval imported, or a case
/// confirmed that makes a new version of a certificate.
public struct IssueOrder: Equatable, Sendable {
    public let id: Identifier
    public let row: Identifier
    public let number: CertificateNumber
    /// The issuing body (发证机关).
    public let issuer: BodyCode
    public let orderedAt: Instant

    public init(id: Identifier, row: Identifier, number: CertificateNumber, issuer: BodyCode, orderedAt: Instant) {
        self.id = id
        self.row = row
        self.number = number
        self.issuer = issuer
        self.orderedAt = orderedAt
    }
}
