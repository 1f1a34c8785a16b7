import TitleModel

/// Slows down the guessing of codes, by the network that asks and by the first group of the code.
///
/// Only misses count, since a whole office shares one address; but where they are used up there is no answer to any code,
/// or the answer itself would tell hits from misses. A group is counted whether or not a certificate's code begins with
/// it, so that nothing can be learnt about that. It has more room than one network, and regains it faster, so that one
/// network alone cannot keep others from a certificate whose code begins with the group.
final class MissLimiter: Sendable {
    private let networks: MissBuckets<ClientNetwork>
    private let groups: MissBuckets<String>

    /// Networks and groups remembered; the rest share one bucket each.
    static let maximumKeys = 20_000

    init(_ limits: SiteLimits) {
        networks = MissBuckets(
            misses: limits.misses,
            secondsPerMiss: limits.secondsPerMiss,
            maximum: Self.maximumKeys,
            others: .unknown
        )
        groups = MissBuckets(
            misses: limits.missesOfOneGroup,
            secondsPerMiss: limits.secondsPerMissOfOneGroup,
            maximum: Self.maximumKeys,
            others: ""
        )
    }

    /// The seconds to wait before the network may ask for the code; nil when it may ask now.
    func wait(for network: ClientNetwork, _ code: VerificationCode, at now: Instant) -> Int? {
        let waits = [networks.wait(for: network, at: now), groups.wait(for: code.firstGroup, at: now)]
        return waits.compactMap(\.self).max()
    }

    /// - Throws: `StopReason.tooManyMisses` when the network may not ask for the code now.
    func requireRoom(for network: ClientNetwork, _ code: VerificationCode, at now: Instant) throws {
        if let seconds = wait(for: network, code, at: now) {
            throw StopReason.tooManyMisses(retryAfterSeconds: seconds)
        }
    }

    /// - Throws: `StopReason.tooManyMisses` when the network, or the group, has used up its misses in the meantime.
    func countMiss(of network: ClientNetwork, _ code: VerificationCode, at now: Instant) throws {
        let waits = [networks.count(network, at: now), groups.count(code.firstGroup, at: now)]
        if let seconds = waits.compactMap(\.self).max() { throw StopReason.tooManyMisses(retryAfterSeconds: seconds) }
    }
}

extension VerificationCode {
    fileprivate var firstGroup: String { String(text.prefix(4)) }
}
