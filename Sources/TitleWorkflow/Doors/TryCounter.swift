internal import TitleModel
internal import TitleStore

/// Counts the wrong tries at a door, and says how long the next one has to wait (docs/office.md, docs/holders.md).
///
/// Both doors count in one table, each on its own: an attack on one slows nobody at the other.
struct TryCounter: Sendable {
    let store: Store
    let keys: IdentifierSource
    let key: OfficeKey
    let limits: GuessingLimits
    let door: LoginDoor

    /// Counts a try, once it may be heard at all.
    ///
    /// - Throws: `AccessRefusal.wait`.
    func begin(_ tried: Tried, from network: String, at now: Instant) async throws -> LoginAttempt {
        let attempt = attempt(tried, from: network, at: now)
        try await store.write { transaction in
            if let seconds = try wait(before: attempt, tried, transaction) {
                throw AccessRefusal.wait(seconds: seconds)
            }
            try transaction.insert(attempt)
            try transaction.forgetAttempts(before: now.adding(milliseconds: -Self.remembered), keeping: Self.kept)
        }
        return attempt
    }

    /// Keeps that somebody came from a network without a try of that name.
    func comes(_ tried: Tried, from network: String, at now: Instant, _ transaction: any Transaction) throws {
        let attempt = attempt(tried, from: network, at: now)
        try transaction.insert(attempt)
        try transaction.setSucceeded(attempt.id)
    }

    /// Traces a wrong try, and that the next one has to wait.
    ///
    /// Of tries about nobody only so many an hour: the trail is kept for good, and networks are cheap.
    func fail(
        _ attempt: LoginAttempt,
        _ tried: Tried,
        _ somebody: Identifier?,
        from network: String,
        at now: Instant
    ) async throws {
        let subject = somebody?.text ?? "unknown"
        try await store.write { transaction in
            let hour = now.adding(milliseconds: -3_600_000)
            let lately = somebody == nil ? try transaction.wrongTries(at: door, since: hour, upTo: Self.traced + 1) : 0
            guard lately <= Self.traced else { return }
            let action = lately == Self.traced ? "\(door.act).flooded" : "\(door.act).failed"
            try transaction.record(accessEvent(action, by: "nobody", of: subject, ["from": network], now))
            guard let seconds = try wait(before: attempt, tried, transaction) else { return }
            let facts = ["from": network, "seconds": String(seconds)]
            try transaction.record(accessEvent("\(door.act).slowed", by: "nobody", of: subject, facts, now))
        }
    }

    private func attempt(_ tried: Tried, from network: String, at now: Instant) -> LoginAttempt {
        LoginAttempt(
            id: keys.next(at: now),
            nameMark: key.mark(tried.text),
            network: door.place + network,
            at: now
        )
    }

    private func wait(before attempt: LoginAttempt, _ tried: Tried, _ transaction: any Transaction) throws -> Int? {
        let since = attempt.at.adding(milliseconds: -Self.counted)
        let (mark, network) = (attempt.nameMark, attempt.network)
        guard !tried.isCode else {
            let tries = try transaction.wrongTries(by: mark, from: network, since: since)
            return limits.codes.wait(after: tries, at: attempt.at)
        }
        return limits.wait(
            pair: try transaction.wrongTries(by: mark, from: network, since: since),
            strangers: try transaction.wrongTriesOfStrangers(by: mark, since: since),
            network: try transaction.wrongTries(from: network, since: since, sinceRight: door.forgivesNetworks),
            cameFromHere: try transaction.cameBefore(mark, from: network),
            at: attempt.at
        )
    }

    /// For how long wrong tries count, and for how long it is known where somebody came from, in milliseconds.
    private static let counted: Int64 = 86_400_000
    private static let remembered: Int64 = 90 * 86_400_000
    /// Wrong tries that are kept of a door; and wrong ones about nobody that are traced of it in an hour.
    private static let kept = 100_000
    private static let traced = 500
}

extension LoginDoor {
    /// What wrong tries are called in the trail.
    fileprivate var act: String { self == .office ? "login" : "holder.login" }

    /// Whether a right try ends the count of its network.
    ///
    /// Every holder has a right password, the own one: it would clear the count of tries at everybody else's.
    fileprivate var forgivesNetworks: Bool { self == .office }
}

/// What somebody tries to get in with.
enum Tried: Sendable {
    /// A login name, as typed but without capitals.
    case name(String)
    case setupCode
    case activationCode
    /// A holder's identity number, as typed but without spaces and with capitals.
    case number(String)
    /// The secret of a holder's slip.
    case slip

    /// Capitals keep the codes, and holders, apart from every name.
    var text: String {
        switch self {
        case .name(let name): name
        case .setupCode: "Setup"
        case .activationCode: "Activation"
        case .number(let number): "Number \(number)"
        case .slip: "Slip"
        }
    }

    /// Whether it is a code of so many random bits that tries from elsewhere need keep nobody waiting.
    var isCode: Bool {
        switch self {
        case .setupCode, .activationCode, .slip: true
        case .name, .number: false
        }
    }
}
