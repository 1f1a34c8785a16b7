public import TitleModel
internal import TitleSecrets
internal import TitleStore

/// What somebody typed to get in.
public struct LoginForm: Sendable {
    public let name: String
    public let password: String
    public let code: String

    public init(name: String, password: String, code: String) {
        self.name = name
        self.password = password
        self.code = code
    }
}

extension Access {
    /// Lets somebody in by name, password and one-time code; an older session of the same browser ends with it.
    ///
    /// A try is counted as wrong before it is looked at, so that many at the same moment are no more than are free; one for
    /// which there is no room is not counted.
    /// - Throws: `AccessRefusal.wrong`, `.wait`, `.busy`, `.clockBehind`.
    public func logIn(
        _ typed: LoginForm,
        from network: String,
        replacing old: SessionToken? = nil,
        at now: Instant
    ) async throws -> SessionToken {
        try await hashing.withPlace { try await admitted(typed, from: network, replacing: old, at: now) }
    }

    private func admitted(
        _ typed: LoginForm,
        from network: String,
        replacing old: SessionToken?,
        at now: Instant
    ) async throws -> SessionToken {
        let name = LoginName.plain(typed.name)
        let attempt = try await begin(.name(name), from: network, at: now)
        let account = try await store.read { try $0.account(named: name) }
        guard let account, let rehashed = await passwordFits(typed.password, account), account.disabledAt == nil,
            let step = try await step(of: typed.code, account, attempt, at: now)
        else {
            if account == nil { _ = await passwordFits(typed.password, nil) }
            try await fail(attempt, .name(name), account?.member.id, at: now)
            throw AccessRefusal.wrong
        }
        let token = SessionToken()
        try await store.write { transaction in
            guard let fresh = try transaction.account(of: account.member.id), fresh.disabledAt == nil,
                fresh.passwordHash == account.passwordHash, fresh.timedStep < step
            else { throw AccessRefusal.wrong }
            try transaction.setTimedStep(step, of: account.member.id)
            if let hash = rehashed.newHash { try transaction.setPasswordHash(hash, of: account.member.id) }
            try transaction.setSucceeded(attempt.id)
            try open(token, for: account.member.id, from: network, replacing: old, at: now, transaction)
        }
        return token
    }

    /// Lets somebody in whom the OpenID provider has named; password and second factor are the provider's care.
    /// - Throws: `AccessRefusal.subjectUnknown`.
    public func logIn(
        subject: String,
        from network: String,
        replacing old: SessionToken? = nil,
        at now: Instant
    ) async throws -> SessionToken {
        let account = try await store.read { try $0.account(ofSubject: subject) }
        guard let account, account.disabledAt == nil else {
            let staff = account?.member.id.text ?? "unknown"
            let event = accessEvent("login.failed", by: "nobody", of: staff, ["from": network, "way": "oidc"], now)
            try await store.write { try $0.record(event) }
            throw AccessRefusal.subjectUnknown
        }
        let token = SessionToken()
        try await store.write { transaction in
            guard try !transaction.isDisabled(account.member.id) else { throw AccessRefusal.subjectUnknown }
            try open(token, for: account.member.id, from: network, replacing: old, by: "oidc", at: now, transaction)
        }
        return token
    }

    /// Counts a try, once it may be heard at all.
    func begin(_ tried: Tried, from network: String, at now: Instant) async throws -> LoginAttempt {
        let attempt = LoginAttempt(
            id: office.keys.next(at: now),
            nameMark: key.mark(tried.text),
            network: network,
            at: now
        )
        try await store.write { transaction in
            if let seconds = try wait(before: attempt, tried, transaction) {
                throw AccessRefusal.wait(seconds: seconds)
            }
            try transaction.insert(attempt)
            try transaction.forgetAttempts(before: now.adding(milliseconds: -Self.remembered), keeping: Self.kept)
        }
        return attempt
    }

    private func wait(before attempt: LoginAttempt, _ tried: Tried, _ transaction: any Transaction) throws -> Int? {
        let since = attempt.at.adding(milliseconds: -Self.counted)
        let (mark, network) = (attempt.nameMark, attempt.network)
        guard case .name = tried else {
            let tries = try transaction.wrongTries(by: mark, from: network, since: since)
            return settings.limits.codes.wait(after: tries, at: attempt.at)
        }
        return settings.limits.wait(
            pair: try transaction.wrongTries(by: mark, from: network, since: since),
            strangers: try transaction.wrongTriesOfStrangers(by: mark, since: since),
            network: try transaction.wrongTries(from: network, since: since),
            cameFromHere: try transaction.cameBefore(mark, from: network),
            at: attempt.at
        )
    }

    /// Traces a wrong try, and that the next one has to wait.
    ///
    /// Of tries about nobody only so many an hour: the trail is kept for good, and networks are cheap.
    func fail(_ attempt: LoginAttempt, _ tried: Tried, _ staff: Identifier?, at now: Instant) async throws {
        let subject = staff?.text ?? "unknown"
        try await store.write { transaction in
            let hour = now.adding(milliseconds: -3_600_000)
            let lately = staff == nil ? try transaction.wrongTries(since: hour, upTo: Self.traced + 1) : 0
            guard lately <= Self.traced else { return }
            let action = lately == Self.traced ? "login.flooded" : "login.failed"
            try transaction.record(accessEvent(action, by: "nobody", of: subject, ["from": attempt.network], now))
            guard let seconds = try wait(before: attempt, tried, transaction) else { return }
            let facts = ["from": attempt.network, "seconds": String(seconds)]
            try transaction.record(accessEvent("login.slowed", by: "nobody", of: subject, facts, now))
        }
    }

    /// A password is hashed also where there is nobody of that name, so that this takes as long.
    ///
    /// - Returns: nil when it does not fit.
    private func passwordFits(_ password: String, _ account: StaffAccount?) async -> Fitting? {
        let (kept, cost) = (account?.passwordHash.flatMap { PasswordHash($0) }, settings.cost)
        return await hashing.run {
            guard let kept else {
                _ = PasswordHash(of: password, cost: cost)
                return nil
            }
            guard kept.isOf(password) else { return nil }
            return Fitting(newHash: kept.cost == cost ? nil : PasswordHash(of: password, cost: cost).text)
        }
    }

    private struct Fitting: Sendable {
        /// Where the kept hash was made at another cost than today's.
        let newHash: String?
    }

    /// Nil for a wrong code.
    ///
    /// Whoever has password and code, and a clock set back before the last login, is told so and not counted as wrong.
    private func step(
        of typed: String,
        _ account: StaffAccount,
        _ attempt: LoginAttempt,
        at now: Instant
    ) async throws -> Int64? {
        guard let sealed = account.timedSecret else { return nil }
        guard let secret = key.open(sealed, of: account.loginName) else { throw AccessRefusal.officeKeyForeign }
        let code = TimedCode(secret: secret)
        let time = now.milliseconds
        if let step = code.acceptedStep(for: typed, atMilliseconds: time, after: account.timedStep) { return step }
        let isBehind = account.timedStep > TimedCode.step(atMilliseconds: time) + 1
        guard isBehind, code.acceptedStep(for: typed, atMilliseconds: time, after: 0) != nil else { return nil }
        try await store.write { try $0.deleteAttempt(attempt.id) }
        throw AccessRefusal.clockBehind
    }

    /// For how long wrong tries count, and for how long it is known where somebody came from, in milliseconds.
    private static let counted: Int64 = 86_400_000
    private static let remembered: Int64 = 90 * 86_400_000
    /// Tries that are kept at most, wrong ones; and wrong ones about nobody that are traced in an hour.
    private static let kept = 100_000
    private static let traced = 500
}

/// What somebody tries to get in with.
enum Tried: Sendable {
    /// A login name, as typed but without capitals.
    case name(String)
    case setupCode
    case activationCode

    /// Capitals keep the codes apart from every name.
    var text: String {
        switch self {
        case .name(let name): name
        case .setupCode: "Setup"
        case .activationCode: "Activation"
        }
    }
}
