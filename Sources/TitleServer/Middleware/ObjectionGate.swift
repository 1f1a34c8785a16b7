import TitleModel

/// Slows down whoever raises many objections, and everybody where one notice gets very many.
///
/// Networks are remembered here alone, for as long as they have to wait: with an objection nothing is kept of where it
/// came from.
final class ObjectionGate: Sendable {
    private let networks: MissBuckets<ClientNetwork>
    private let notices: MissBuckets<Identifier?>

    init(_ limits: SiteLimits) {
        networks = MissBuckets(
            misses: limits.objections,
            secondsPerMiss: limits.secondsPerObjection,
            maximum: MissLimiter.maximumKeys,
            others: .unknown
        )
        notices = MissBuckets(
            misses: limits.objectionsOfOneNotice,
            secondsPerMiss: limits.secondsPerObjectionOfOneNotice,
            maximum: MissLimiter.maximumKeys,
            others: nil
        )
    }

    /// Counts one more; the seconds to wait when there is no room for it.
    func count(_ network: ClientNetwork, _ notice: Identifier, at now: Instant) -> Int? {
        if let seconds = notices.wait(for: notice, at: now) { return seconds }
        return networks.count(network, at: now) ?? notices.count(notice, at: now)
    }
}
