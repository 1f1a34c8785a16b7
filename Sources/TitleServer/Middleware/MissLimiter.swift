import Synchronization
import TitleModel

/// Slows down the guessing of codes: each network may miss so many times, then one miss per interval.
///
/// Only misses count, since a whole office shares one address; but a network that has used them up gets no answer to any
/// code, or the answer itself would tell hits from misses.
final class MissLimiter: Sendable {
    private let capacity: Int
    private let interval: Int64
    private let buckets = Mutex<[ClientNetwork: Bucket]>([:])

    /// Networks remembered; when these are used up the others share one bucket.
    static let maximumNetworks = 20_000

    private struct Bucket {
        /// The moment at which the bucket would be full again; each miss moves it on by the interval.
        var fullAt: Int64
    }

    init(misses: Int, secondsPerMiss: Int) {
        capacity = misses
        interval = Int64(secondsPerMiss) * 1000
    }

    /// The seconds to wait before the network may ask again; nil when it may ask now.
    func wait(for network: ClientNetwork, at now: Instant) -> Int? {
        buckets.withLock { buckets in
            guard let bucket = buckets[Self.key(network, in: buckets)] else { return nil }
            let excess = bucket.fullAt - now.milliseconds - interval * Int64(capacity - 1)
            return excess > 0 ? Int((excess + 999) / 1000) : nil
        }
    }

    func countMiss(of network: ClientNetwork, at now: Instant) {
        buckets.withLock { buckets in
            if buckets.count >= Self.maximumNetworks {
                buckets = buckets.filter { $0.value.fullAt > now.milliseconds }
            }
            let key = Self.key(network, in: buckets)
            let fullAt = max(buckets[key]?.fullAt ?? 0, now.milliseconds)
            buckets[key] = Bucket(fullAt: fullAt + interval)
        }
    }

    private static func key(_ network: ClientNetwork, in buckets: [ClientNetwork: Bucket]) -> ClientNetwork {
        buckets[network] != nil || buckets.count < maximumNetworks ? network : .unknown
    }
}
