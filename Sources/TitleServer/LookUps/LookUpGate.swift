import TitleModel

/// How many look-ups under a name of its choice, and how many questions about holders, a network may have kept: each is a
/// line of its own for as long as look-ups are kept.
struct LookUpGate: Sendable {
    private let named: MissBuckets<ClientNetwork>
    private let questions: MissBuckets<ClientNetwork>

    init(_ limits: SiteLimits) {
        named = MissBuckets(
            misses: limits.namedLookUps,
            secondsPerMiss: limits.secondsPerNamedLookUp,
            maximum: MissLimiter.maximumKeys,
            others: .unknown
        )
        questions = MissBuckets(
            misses: limits.questions,
            secondsPerMiss: limits.secondsPerQuestion,
            maximum: MissLimiter.maximumKeys,
            others: .unknown
        )
    }

    /// What is kept of who asks: beyond the limit the look-up alone, as of somebody who said nothing.
    func kept(_ asked: AskerStatement, of network: ClientNetwork, at now: Instant) -> AskerStatement {
        asked.isNobody || named.count(network, at: now) == nil ? asked : .nobody
    }

    /// - Throws: `StopReason.rateLimited`
    func countQuestion(of network: ClientNetwork, at now: Instant) throws(StopReason) {
        if let seconds = questions.count(network, at: now) { throw .rateLimited(retryAfterSeconds: seconds) }
    }
}
