/// Everything about one order that has to be known to judge it, as read from the register in one moment.
///
/// A class: of a structure every step on the way to its signature would count all parts.
public final class OrderEvidence: Equatable, Sendable {
    public let order: IssueOrder
    public let result: TitleResult
    /// `result.canonicalBytes` where they were written already.
    private let text: [UInt8]?
    /// What it has in common with others.
    public let basis: OrderBasis
    /// SHA-256 of the batch's roster as it stands now.
    public let rosterDigest: [UInt8]
    /// Objections on the row, or on the whole batch, without a final decision.
    public let openObjections: Int
    /// Why the row was removed, when it was.
    public let removal: String?
    /// How the row stands to the filing that the order names.
    public let filedRow: FiledRow
    /// The person to whom the register says the row's identity document belongs.
    public let identityHolder: Identifier
    /// The person's bans that were not lifted, over or not (INT6, CNV10).
    public let bans: [Ban]
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
        text: [UInt8]? = nil,
        basis: OrderBasis,
        rosterDigest: [UInt8],
        openObjections: Int,
        removal: String?,
        filedRow: FiledRow,
        identityHolder: Identifier,
        bans: [Ban] = [],
        otherOrder: CertificateNumber?,
        photo: [UInt8]?,
        version: VersionEvidence? = nil,
        conversion: ConversionCase? = nil
    ) {
        (self.order, self.result, self.text, self.basis) = (order, result, text, basis)
        self.rosterDigest = rosterDigest
        self.openObjections = openObjections
        self.removal = removal
        self.filedRow = filedRow
        self.identityHolder = identityHolder
        self.bans = bans
        self.otherOrder = otherOrder
        self.photo = photo
        self.version = version
        self.conversion = conversion
    }
}

extension OrderEvidence {
    public var batch: ResultBatch { basis.batch }
    public var publicity: Publicity? { basis.publicity }
    public var witness: PublicityWitness? { basis.witness }
    public var ground: OrderGround { basis.ground }

    /// The canonical text of the result, as UTF-8.
    public var resultText: [UInt8] { text ?? result.canonicalBytes }

    public static func == (left: OrderEvidence, right: OrderEvidence) -> Bool {
        left.order == right.order && left.result == right.result && left.basis == right.basis
            && left.rosterDigest == right.rosterDigest && left.openObjections == right.openObjections
            && left.removal == right.removal && left.filedRow == right.filedRow
            && left.identityHolder == right.identityHolder && left.otherOrder == right.otherOrder
            && left.bans == right.bans && left.photo == right.photo && left.version == right.version
            && left.conversion == right.conversion
    }
}

/// What orders of one batch and one ground rest on together.
public final class OrderBasis: Equatable, Sendable {
    public let batch: ResultBatch
    public let publicity: Publicity?
    /// What the press saw itself; nil when it never did.
    public let witness: PublicityWitness?
    public let ground: OrderGround
    /// Who took its roster in.
    public let importer: Identifier

    public init(
        batch: ResultBatch,
        publicity: Publicity?,
        witness: PublicityWitness?,
        ground: OrderGround,
        importer: Identifier
    ) {
        (self.batch, self.publicity, self.witness, self.ground) = (batch, publicity, witness, ground)
        self.importer = importer
    }

    public static func == (left: OrderBasis, right: OrderBasis) -> Bool {
        left === right
            || left.batch == right.batch && left.publicity == right.publicity && left.witness == right.witness
                && left.ground == right.ground && left.importer == right.importer
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
