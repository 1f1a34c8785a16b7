/// The status of every certificate of one list: the payload of an envelope signed by a key of use *status*
/// (docs/formats/status.md).
public struct StatusList: Equatable, Sendable {
    /// The number of the list, which a claim's `StatusReference` names.
    public let list: UInt32
    /// Milliseconds since 1970-01-01T00:00:00Z.
    public let issued: Int64
    /// Seconds after `issued` from which the list is stale; at most 31 days.
    public let ttl: UInt32
    /// The bits of `StatusBits` in zlib's form (RFC 1950).
    public let deflated: [UInt8]
    /// The civil day, counted from 1970-01-01, whose last list this is; nil for the present one.
    public let day: Int32?
    /// Entries of code `revoked` that are 注销, ascending by index: they ended on a day, not from the beginning.
    public let cancelled: [Cancellation]

    /// 注销: an entry that was good until a day.
    public struct Cancellation: Equatable, Sendable {
        public let index: UInt32
        /// The first civil day on which the certificate is void, counted from 1970-01-01.
        public let from: Int32

        public init(index: UInt32, from: Int32) {
            self.index = index
            self.from = from
        }
    }

    /// The longest that a list may call itself fresh: 31 days, in seconds.
    public static let longestTTL: UInt32 = 2_678_400

    public init(
        list: UInt32,
        issued: Int64,
        ttl: UInt32,
        deflated: [UInt8],
        day: Int32? = nil,
        cancelled: [Cancellation] = []
    ) {
        self.list = list
        self.issued = issued
        self.ttl = ttl
        self.deflated = deflated
        self.day = day
        self.cancelled = cancelled
    }

    /// Whether it speaks for a past day.
    public var isPast: Bool {
        if case .some = day { true } else { false }
    }

    /// Whether the list still speaks for the present at `now`, in milliseconds since 1970-01-01T00:00:00Z.
    public func isFresh(at now: Int64) -> Bool {
        !isPast && now - issued <= Int64(ttl) * 1000
    }
}
