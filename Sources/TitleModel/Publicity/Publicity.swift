/// The publicity (公示) of a batch of results.
public struct Publicity: Equatable, Sendable {
    public let id: Identifier
    /// Where it is shown: the path of its own page (PUB4).
    public let address: String
    /// Who hears complaints.
    public let contact: String
    public let openedAt: Instant
    public let openedBy: Identifier
    /// The earliest day at whose end it may close, as counted when it opened.
    public let earliestClose: CivilDate
    /// SHA-256 of the roster that was shown, over `TitleResult.canonicalText` of its rows in order.
    public let rosterDigest: [UInt8]
    public let closedAt: Instant?

    public init(
        id: Identifier,
        address: String,
        contact: String,
        openedAt: Instant,
        openedBy: Identifier,
        earliestClose: CivilDate,
        rosterDigest: [UInt8],
        closedAt: Instant?
    ) {
        self.id = id
        self.address = address
        self.contact = contact
        self.openedAt = openedAt
        self.openedBy = openedBy
        self.earliestClose = earliestClose
        self.rosterDigest = rosterDigest
        self.closedAt = closedAt
    }
}

/// What the press itself saw of a publicity, on its own clock.
public struct PublicityWitness: Equatable, Sendable {
    public let publicity: Identifier
    public let seenAt: Instant
    public let rosterDigest: [UInt8]
    /// The press's own mark over the others, 32 bytes; the press takes no witness without it for its own.
    public let mark: [UInt8]

    public init(publicity: Identifier, seenAt: Instant, rosterDigest: [UInt8], mark: [UInt8]) {
        self.publicity = publicity
        self.seenAt = seenAt
        self.rosterDigest = rosterDigest
        self.mark = mark
    }
}
