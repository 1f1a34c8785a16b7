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
    /// SHA-256 of the roster as it was shown last, over `TitleResult.canonicalText` of its rows in order.
    public let rosterDigest: [UInt8]
    public let closedAt: Instant?
    /// Why it was withdrawn, when it was.
    public let withdrawal: Withdrawal?

    public init(
        id: Identifier,
        address: String,
        contact: String,
        openedAt: Instant,
        openedBy: Identifier,
        earliestClose: CivilDate,
        rosterDigest: [UInt8],
        closedAt: Instant?,
        withdrawal: Withdrawal? = nil
    ) {
        self.id = id
        self.address = address
        self.contact = contact
        self.openedAt = openedAt
        self.openedBy = openedBy
        self.earliestClose = earliestClose
        self.rosterDigest = rosterDigest
        self.closedAt = closedAt
        self.withdrawal = withdrawal
    }

    /// 撤回: the notice stays readable and nothing rests on it any more.
    public struct Withdrawal: Equatable, Sendable {
        public let reason: String
        /// The document that decided it (文号), and its day.
        public let documentNumber: String
        public let documentDate: CivilDate
        public let at: Instant

        public init(reason: String, documentNumber: String, documentDate: CivilDate, at: Instant) {
            self.reason = reason
            self.documentNumber = documentNumber
            self.documentDate = documentDate
            self.at = at
        }
    }
}

/// What the press itself saw of a publicity, on its own clock.
public struct PublicityWitness: Equatable, Sendable {
    public let publicity: Identifier
    public let seenAt: Instant
    public let rosterDigest: [UInt8]
    /// The press's own mark over the others, 32 bytes; the press takes no witness without it for its own.
    public let mark: [UInt8]
    /// The corrections that the press saw since, in the order in which they were made.
    public let corrections: [CorrectionWitness]

    public init(
        publicity: Identifier,
        seenAt: Instant,
        rosterDigest: [UInt8],
        mark: [UInt8],
        corrections: [CorrectionWitness] = []
    ) {
        self.publicity = publicity
        self.seenAt = seenAt
        self.rosterDigest = rosterDigest
        self.mark = mark
        self.corrections = corrections
    }

    /// The same with corrections.
    public func adding(_ corrections: [CorrectionWitness]) -> PublicityWitness {
        PublicityWitness(
            publicity: publicity,
            seenAt: seenAt,
            rosterDigest: rosterDigest,
            mark: mark,
            corrections: self.corrections + corrections
        )
    }

    /// The roster that the press saw last.
    public var lastDigest: [UInt8] { corrections.last?.after ?? rosterDigest }
}

/// What the press itself saw of a correction: the roster without it, and with it.
public struct CorrectionWitness: Equatable, Sendable {
    public let correction: Identifier
    public let seenAt: Instant
    public let before: [UInt8]
    public let after: [UInt8]
    /// The press's own mark over the others, 32 bytes.
    public let mark: [UInt8]

    public init(correction: Identifier, seenAt: Instant, before: [UInt8], after: [UInt8], mark: [UInt8]) {
        self.correction = correction
        self.seenAt = seenAt
        self.before = before
        self.after = after
        self.mark = mark
    }
}
