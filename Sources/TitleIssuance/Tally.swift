import Synchronization

/// What a press has done since it started.
public final class Tally: Sendable {
    public struct Counts: Sendable {
        public var witnessed = 0
        public var issued = 0
        public var refused = 0
        /// Intents that were not this press's own, or whose signatures do not verify.
        public var setAside = 0
        /// Intents whose key ended before they were signed; their orders were taken anew.
        public var voided = 0
        /// Certificates that a new version took the place of.
        public var replaced = 0
        public var documents = 0
        public var refusedDocuments = 0
        /// Documents that went out without the time stamp that they were to have, as configured.
        public var withoutStamp = 0
        /// Status lists signed and published.
        public var statusLists = 0
        /// Transactions that were durable when they returned.
        public var commits = 0
    }

    private let state = Mutex(Counts())

    public var counts: Counts { state.withLock { $0 } }

    func count(_ what: sending WritableKeyPath<Counts, Int>, by more: Int = 1) {
        state.withLock { $0[keyPath: what] += more }
    }
}
