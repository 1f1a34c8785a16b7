import Hummingbird
import Synchronization
import TitleModel
import TitleStore

/// How many requests a network, or the owner of a key, may send; told in each answer
/// (draft-ietf-httpapi-ratelimit-headers).
struct MachineGate: Sendable {
    enum Asker: Hashable, Sendable {
        case network(ClientNetwork)
        case key(Identifier)

        init(_ key: APIKey?, _ network: ClientNetwork) {
            self = key.map { .key($0.id) } ?? .network(network)
        }
    }

    /// Requests at once without a key and with one; each is regained in a second.
    private let open: Int
    private let keyed: Int
    private let strangers: MissBuckets<Asker>
    private let owners: MissBuckets<Asker>

    init(_ limits: SiteLimits) {
        (open, keyed) = (limits.requests, limits.requestsKeyed)
        (strangers, owners) = (Self.buckets(limits.requests), Self.buckets(limits.requestsKeyed))
    }

    private static func buckets(_ most: Int) -> MissBuckets<Asker> {
        MissBuckets(
            misses: most,
            secondsPerMiss: 1,
            maximum: MissLimiter.maximumKeys,
            others: .network(.unknown)
        )
    }

    /// - Throws: `StopReason.rateLimited`
    func count(_ asker: Asker, at now: Instant) throws(StopReason) -> HTTPFields {
        let (buckets, most) = isKeyed(asker) ? (owners, keyed) : (strangers, open)
        let stop = buckets.count(asker, at: now)
        let left = stop == nil ? buckets.free(asker, at: now) : 0
        let headers: HTTPFields = [
            .rateLimitPolicy: "\"default\";q=\(most);w=\(most)",
            .rateLimit: "\"default\";r=\(left);t=\(most - left)",
        ]
        RoomTold.current?.tell(headers)
        if let seconds = stop { throw .rateLimited(retryAfterSeconds: seconds) }
        return headers
    }

    private func isKeyed(_ asker: Asker) -> Bool {
        guard case .key = asker else { return false }
        return true
    }
}

/// What is told of the room that the sender of a request has left, for the answer that refuses it too.
final class RoomTold: Sendable {
    @TaskLocal static var current: RoomTold?
    private let told = Mutex<HTTPFields>([:])

    func tell(_ headers: HTTPFields) { told.withLock { $0 = headers } }

    var headers: HTTPFields { told.withLock { $0 } }
}

extension HTTPField.Name {
    static let rateLimit = constant("ratelimit")
    static let rateLimitPolicy = constant("ratelimit-policy")
    static let idempotencyKey = constant("idempotency-key")
    static let idempotencyReplayed = constant("idempotency-replayed")
}
