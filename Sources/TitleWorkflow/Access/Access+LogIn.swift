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
    /// A try is counted as wrong before it is looked at, so that many at the same moment are no more than are free.
    /// - Throws: `AccessRefusal.wrong`, `.wait`.
    public func logIn(
        _ typed: LoginForm,
        from network: String,
        replacing old: SessionToken? = nil,
        at now: Instant
    ) async throws -> SessionToken {
        let name = LoginName.plain(typed.name)
        let attempt = try await begin(about: name, from: network, at: now)
        let account = try await store.read { try $0.account(named: name) }
        guard let account, let rehashed = try await passwordFits(typed.password, account),
            let step = try step(of: typed.code, account, at: now), account.disabledAt == nil
        else {
            if account == nil { _ = try await passwordFits(typed.password, nil) }
            try await fail(attempt, account?.member.id, at: now)
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
    func begin(about name: String, from network: String, at now: Instant) async throws -> LoginAttempt {
        let attempt = LoginAttempt(
            id: office.keys.next(at: now),
            nameMark: key.mark(name),
            network: network,
            at: now
        )
        try await store.write { transaction in
            if let seconds = try wait(before: attempt, transaction) { throw AccessRefusal.wait(seconds: seconds) }
            try transaction.insert(attempt, forgettingBefore: now.adding(milliseconds: -Self.remembered))
        }
        return attempt
    }

    private func wait(before attempt: LoginAttempt, _ transaction: any Transaction) throws -> Int? {
        let since = attempt.at.adding(milliseconds: -Self.counted)
        let (mark, network) = (attempt.nameMark, attempt.network)
        return settings.limits.wait(
            pair: try transaction.wrongTries(by: mark, from: network, since: since),
            strangers: try transaction.wrongTriesOfStrangers(by: mark, since: since),
            network: try transaction.wrongTries(from: network, since: since),
            cameFromHere: try transaction.cameBefore(mark, from: network),
            at: attempt.at
        )
    }

    /// Traces a wrong try, and that the next one has to wait.
    func fail(_ attempt: LoginAttempt, _ staff: Identifier?, at now: Instant) async throws {
        let subject = staff?.text ?? "unknown"
        try await store.write { transaction in
            try transaction.record(
                accessEvent("login.failed", by: "nobody", of: subject, ["from": attempt.network], now)
            )
            guard let seconds = try wait(before: attempt, transaction) else { return }
            let facts = ["from": attempt.network, "seconds": String(seconds)]
            try transaction.record(accessEvent("login.slowed", by: "nobody", of: subject, facts, now))
        }
    }

    /// A password is hashed also where there is nobody of that name, so that this takes as long.
    ///
    /// - Returns: nil when it does not fit.
    private func passwordFits(_ password: String, _ account: StaffAccount?) async throws -> Fitting? {
        let (kept, cost) = (account?.passwordHash.flatMap { PasswordHash($0) }, settings.cost)
        return try await hashing.run {
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

    private func step(of typed: String, _ account: StaffAccount, at now: Instant) throws -> Int64? {
        guard let sealed = account.timedSecret else { return nil }
        guard let secret = key.open(sealed, of: account.loginName) else { throw AccessRefusal.officeKeyForeign }
        return TimedCode(secret: secret)
            .acceptedStep(for: typed, atMilliseconds: now.milliseconds, after: account.timedStep)
    }

    /// For how long wrong tries count, and for how long it is known where somebody came from, in milliseconds.
    private static let counted: Int64 = 86_400_000
    private static let remembered: Int64 = 90 * 86_400_000
}
