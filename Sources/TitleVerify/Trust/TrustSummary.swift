import TitleClaim
public import TitleModel

/// Whom a trust list names, for a person who decides whether to go by it.
///
/// Names are text of strangers: whoever shows them escapes them.
public struct TrustSummary: Sendable, Equatable {
    public let installation: String
    /// 64 lower-case hexadecimal digits.
    public let rootFingerprint: String
    public let sequence: UInt64
    public let hosts: [String]
    public let isDemo: Bool
    public let issued: Instant
    public let nextUpdate: Instant
    public let bodies: [Body]
    /// 级别 that its catalogue has titles of; none without a catalogue.
    public let levels: [String]
    /// Past its next update.
    public let isStale: Bool

    /// A body that the list has keys for.
    public struct Body: Sendable, Equatable {
        public let code: String
        /// From its catalogue, else from the certificate of its key.
        public let name: String?
        /// How many of its keys may sign today.
        public let activeKeys: Int
        /// When the first of its keys becomes good, and when the last one ends (nil: no end).
        public let validFrom: Instant
        public let validTo: Instant?
    }

    public init(_ trust: Trust, at now: Instant) {
        installation = trust.installationName
        rootFingerprint = trust.rootFingerprint
        (sequence, hosts, isDemo) = (trust.sequence, trust.hosts, trust.isDemo)
        (issued, nextUpdate) = (trust.issued, trust.nextUpdate)
        isStale = now >= trust.nextUpdate
        bodies = trust.issuingBodies.sorted().map { Body($0, in: trust, at: now) }
        levels = TrustSummary.levels(of: trust)
    }

    private static func levels(of trust: Trust) -> [String] {
        var levels: [String] = []
        for title in trust.catalogue?.titles ?? [] where !levels.contains(title.levelName) {
            levels.append(title.levelName)
        }
        return levels
    }
}

extension TrustSummary.Body {
    fileprivate init(_ code: String, in trust: Trust, at now: Instant) {
        let keys = trust.list.keys.filter { $0.bodies.contains(code) }
        self.code = code
        name =
            trust.catalogue?.bodyName(code)
            ?? keys.lazy.compactMap { trust.key($0.keyID)?.certificate?.organization }.first
        activeKeys = keys.filter { $0.state == .active && $0.wasGood(at: now.milliseconds) }.count
        validFrom = Instant(milliseconds: keys.map(\.validFrom).min() ?? 0)
        let ends = keys.map(\.validTo)
        validTo = ends.contains(nil) ? nil : ends.compactMap { $0 }.max().map { Instant(milliseconds: $0) }
    }
}
