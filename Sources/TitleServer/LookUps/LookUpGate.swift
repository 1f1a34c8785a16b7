import TitleModel

/// How many look-ups under a name of its choice, and how many questions about holders, a network may have kept, each a
/// line of its own for as long as look-ups are kept; and how many photos it may hand in.
struct LookUpGate: Sendable {
    private let named: MissBuckets<ClientNetwork>
    private let questions: MissBuckets<ClientNetwork>
    private let photos: MissBuckets<ClientNetwork>

    init(_ limits: SiteLimits) {
        named = Self.bucket(limits.namedLookUps, limits.secondsPerNamedLookUp)
        questions = Self.bucket(limits.questions, limits.secondsPerQuestion)
        photos = Self.bucket(limits.photos, limits.secondsPerPhoto)
    }

    private static func bucket(_ most: Int, _ seconds: Int) -> MissBuckets<ClientNetwork> {
        MissBuckets(misses: most, secondsPerMiss: seconds, maximum: MissLimiter.maximumKeys, others: .unknown)
    }

    /// What is kept of who asks: beyond the limit the look-up alone, as of somebody who said nothing.
    func kept(_ asked: AskerStatement, of network: ClientNetwork, at now: Instant) -> AskerStatement {
        asked.isNobody || named.count(network, at: now) == nil ? asked : .nobody
    }

    /// - Throws: `StopReason.tooManyQuestions`
    func countQuestion(of network: ClientNetwork, at now: Instant) throws(StopReason) {
        if let seconds = questions.count(network, at: now) { throw .tooManyQuestions(retryAfterSeconds: seconds) }
    }

    /// - Throws: `StopReason.tooManyQuestions`
    func countPhoto(of network: ClientNetwork, at now: Instant) throws(StopReason) {
        if let seconds = photos.count(network, at: now) { throw .tooManyQuestions(retryAfterSeconds: seconds) }
    }
}
