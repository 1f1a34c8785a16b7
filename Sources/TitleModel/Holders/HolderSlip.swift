/// A sealed slip (领取单) by which somebody of the register gets in the first time, or again after a recovery.
///
/// Its secret is printed and kept nowhere.
public struct HolderSlip: Equatable, Sendable {
    public let id: Identifier
    public let person: Identifier
    public let ground: Ground
    /// The body whose clerk made it; nil of one made at the terminal.
    public let body: BodyCode?
    /// The key of the clerk, or `terminal`.
    public let maker: String
    public let madeAt: Instant
    public let expiresAt: Instant
    /// Nil while nothing ended it.
    public let end: End?

    /// Raw values are stored and never change.
    public enum Ground: String, CaseIterable, Sendable {
        case first
        /// The second person confirmed a recovery.
        case recovery
    }

    public struct End: Equatable, Sendable {
        public let how: How
        public let at: Instant

        public init(_ how: How, at: Instant) { (self.how, self.at) = (how, at) }
    }

    /// Raw values are stored and never change.
    public enum How: String, CaseIterable, Sendable {
        case used
        /// A newer one was made.
        case replaced
    }

    public enum State: String, CaseIterable, Sendable {
        case live, used, replaced, expired
    }

    /// How long a slip is good, in milliseconds: 60 days.
    public static let lifetime: Int64 = 60 * 86_400_000

    public init(
        id: Identifier,
        person: Identifier,
        ground: Ground,
        body: BodyCode?,
        maker: String,
        madeAt: Instant,
        expiresAt: Instant,
        end: End? = nil
    ) {
        (self.id, self.person, self.ground, self.body) = (id, person, ground, body)
        (self.maker, self.madeAt, self.expiresAt, self.end) = (maker, madeAt, expiresAt, end)
    }

    public func state(at now: Instant) -> State {
        switch end?.how {
        case .used: .used
        case .replaced: .replaced
        case nil: now < expiresAt ? .live : .expired
        }
    }
}
