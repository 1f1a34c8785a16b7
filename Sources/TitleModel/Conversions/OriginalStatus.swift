/// From where the state of an original was learnt, and of when it is.
public struct OriginalStatus: Hashable, Sendable {
    public let source: Source
    /// When the origin's status list was signed; nil where no list was had that holds.
    public let asOf: Instant?
    /// Until when the list speaks for the present; nil where no list was had that holds.
    public let until: Instant?
    /// The day from which the original is cancelled (注销) there; nil of any other state.
    public let cancelledFrom: CivilDate?

    /// Raw values are stored and never change.
    public enum Source: String, CaseIterable, Sendable {
        /// The origin was asked, at the address that is configured for its trust list.
        case asked
        /// Somebody handed the origin's list in.
        case handedIn = "handed-in"
        /// The origin was asked and did not answer with a list: what it would say is not known, and never taken as valid.
        case unreachable
        /// No address is configured for its trust list.
        case noAddress = "no-address"
    }

    public init(_ source: Source, asOf: Instant? = nil, until: Instant? = nil, cancelledFrom: CivilDate? = nil) {
        (self.source, self.asOf, self.until, self.cancelledFrom) = (source, asOf, until, cancelledFrom)
    }

    /// Whole minutes since the list was signed; nil where there was none.
    public func age(at now: Instant) -> Int? {
        asOf.map { max(0, Int((now.milliseconds - $0.milliseconds) / 60_000)) }
    }
}
