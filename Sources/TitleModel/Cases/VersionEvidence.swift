/// What a new version of a certificate rests on, beside all that the first issue rested on.
public struct VersionEvidence: Equatable, Sendable {
    public let previous: CertificateNumber
    /// 发证日期 of the version before.
    public let previousIssuedAt: Instant
    /// All that happened to the version before.
    public let previousEvents: [CertificateEvent]
    /// What the version before certifies.
    public let previousResult: TitleResult
    public let statusCase: StatusCase

    public init(
        previous: CertificateNumber,
        previousIssuedAt: Instant,
        previousEvents: [CertificateEvent],
        previousResult: TitleResult,
        statusCase: StatusCase
    ) {
        self.previous = previous
        self.previousIssuedAt = previousIssuedAt
        self.previousEvents = previousEvents
        self.previousResult = previousResult
        self.statusCase = statusCase
    }
}
