import TitleModel

/// Bounds applications for conversions, and files that are added to them, by network; remembered here alone.
final class ConversionGate: Sendable {
    private let applications: MissBuckets<ClientNetwork>
    private let files: MissBuckets<ClientNetwork>

    init(_ limits: SiteLimits) {
        applications = MissBuckets(
            misses: limits.conversions,
            secondsPerMiss: limits.secondsPerConversion,
            maximum: MissLimiter.maximumKeys,
            others: .unknown
        )
        files = MissBuckets(
            misses: limits.conversionFiles,
            secondsPerMiss: limits.secondsPerConversionFile,
            maximum: MissLimiter.maximumKeys,
            others: .unknown
        )
    }

    /// The seconds to wait before the next application; nil when there is room for one.
    func wait(_ network: ClientNetwork, at now: Instant) -> Int? { applications.wait(for: network, at: now) }

    /// Counts one more; the seconds to wait when there is no room for it.
    func count(_ network: ClientNetwork, at now: Instant) -> Int? { applications.count(network, at: now) }

    func countFile(_ network: ClientNetwork, at now: Instant) -> Int? { files.count(network, at: now) }
}
