/// Wrong tries that were counted together.
public struct WrongTries: Hashable, Sendable {
    public let count: Int
    public let last: Instant?

    public init(count: Int, last: Instant?) {
        self.count = count
        self.last = last
    }

    public static let none = WrongTries(count: 0, last: nil)
}

/// After some wrong tries each makes the next one wait, twice as long every time, and never longer than a bound: a guesser
/// comes to nothing, and nobody is locked out for good.
public struct GuessingIsSlowedDown: Hashable, Sendable {
    /// Tries that cost nothing.
    public let free: Int
    public let firstWait: Int64
    public let longestWait: Int64

    /// Waits in milliseconds.
    public init(free: Int, firstWait: Int64 = 30_000, longestWait: Int64 = 900_000) {
        self.free = free
        self.firstWait = firstWait
        self.longestWait = longestWait
    }

    /// The seconds until the next try is heard; nil when it is heard now.
    ///
    /// A clock that was set back makes nobody wait longer than a full wait.
    public func wait(after tries: WrongTries, at now: Instant) -> Int? {
        guard tries.count >= free, let last = tries.last else { return nil }
        let full = fullWait(after: tries.count)
        let rest = min(full, full - (now.milliseconds - last.milliseconds))
        return rest > 0 ? Int((rest + 999) / 1000) : nil
    }

    private func fullWait(after count: Int) -> Int64 {
        let doublings = count - free
        return doublings >= 32 ? longestWait : min(longestWait, firstWait << Int64(doublings))
    }
}

/// How tries are counted together: see `docs/office.md`.
public struct GuessingLimits: Hashable, Sendable {
    /// By one name from one network.
    public var pair = GuessingIsSlowedDown(free: 5)
    /// By one name from all networks it never came from.
    public var strangers = GuessingIsSlowedDown(free: 50)
    /// From one network, whatever the name, but for names that came from there before.
    public var network = GuessingIsSlowedDown(free: 30)
    /// Of a setup or activation code from one network.
    ///
    /// Codes have 60 random bits: this spares the store, nothing else, and tries from elsewhere keep nobody waiting.
    public var codes = GuessingIsSlowedDown(free: 20)

    public init() {}

    /// The longest of the waits that concern a try by a name; whoever came from the network before waits for the own
    /// wrong tries alone.
    public func wait(
        pair: WrongTries,
        strangers: WrongTries,
        network: WrongTries,
        cameFromHere: Bool,
        at now: Instant
    ) -> Int? {
        let own = self.pair.wait(after: pair, at: now)
        guard !cameFromHere else { return own }
        return [own, self.network.wait(after: network, at: now), self.strangers.wait(after: strangers, at: now)]
            .compactMap(\.self).max()
    }
}
