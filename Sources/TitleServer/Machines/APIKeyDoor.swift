import Synchronization
import TitleModel
import TitleSecrets
import TitleStore

/// Finds the key of a request; wrong ones are counted by the network that sends them (decision 0838).
///
/// Where a network has used its wrong ones up no further key is looked at, or the answer would tell right from wrong; but
/// a key that was right from there before goes on being taken, so that a neighbour's old key keeps nobody out.
final class APIKeyDoor: Sendable {
    private struct Shown: Hashable {
        let network: ClientNetwork
        let digest: [UInt8]
    }

    private let misses: MissBuckets<ClientNetwork>
    private let shown = Mutex<Set<Shown>>([])
    private let most: Int

    /// Remembers at most `most` keys with their networks; then it begins anew.
    init(_ limits: SiteLimits, remembering most: Int = MissLimiter.maximumKeys) {
        misses = MissBuckets(
            misses: limits.wrongKeys,
            secondsPerMiss: limits.secondsPerWrongKey,
            maximum: MissLimiter.maximumKeys,
            others: .unknown
        )
        self.most = most
    }

    /// The key that stands in a header field `Authorization`.
    ///
    /// Of many wrong ones at the same moment no more than the limit are answered: that is asked again behind the look-up.
    /// - Throws: `StopReason.apiKeyUnknown`, `.tooManyWrongKeys` when the network has used its wrong ones up, else what
    ///   `find` throws.
    func key(
        in field: String,
        from network: ClientNetwork,
        at now: Instant,
        _ find: (String) async throws -> APIKey?
    ) async throws -> APIKey {
        let text = field.lowercased().hasPrefix("bearer ") ? String(field.dropFirst(7)) : ""
        let mine = Shown(network: network, digest: SHA256.digest(Array(text.utf8)))
        let isKnown = shown.withLock { $0.contains(mine) }
        if !isKnown { try requireRoom(for: network, at: now) }
        guard let key = try await find(text) else { throw wrong(mine, at: now) }
        if !isKnown {
            try requireRoom(for: network, at: now)
            remember(mine)
        }
        return key
    }

    private func requireRoom(for network: ClientNetwork, at now: Instant) throws(StopReason) {
        if let seconds = misses.wait(for: network, at: now) { throw .tooManyWrongKeys(retryAfterSeconds: seconds) }
    }

    private func wrong(_ mine: Shown, at now: Instant) -> StopReason {
        shown.withLock { _ = $0.remove(mine) }
        let seconds = misses.count(mine.network, at: now)
        return seconds.map { .tooManyWrongKeys(retryAfterSeconds: $0) } ?? .apiKeyUnknown
    }

    private func remember(_ mine: Shown) {
        shown.withLock { shown in
            if shown.count >= most { shown.removeAll(keepingCapacity: true) }
            shown.insert(mine)
        }
    }
}
