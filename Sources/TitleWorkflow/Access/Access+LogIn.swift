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
        let attempt = try await tries.begin(.name(name), from: network, at: now)
        let account = try await store.read { try $0.account(named: name) }
        guard let account, let rehashed = await fits(typed.password, account.passwordHash), account.disabledAt == nil,
            let step = try await step(of: typed.code, account, attempt, at: now)
        else {
            if account == nil { _ = await fits(typed.password, nil) }
            try await tries.fail(attempt, .name(name), account?.member.id, from: network, at: now)
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

    private func fits(_ password: String, _ kept: String?) async -> FittingPassword? {
        await hashing.fits(password, kept, cost: settings.cost)
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
        let factor = KeptFactor(sealed: sealed, owner: account.loginName, lastStep: account.timedStep)
        switch try factor.answer(to: typed, key, at: now) {
        case .step(let step): return step
        case .wrong: return nil
        case .clockBehind:
            try await store.write { try $0.deleteAttempt(attempt.id) }
            throw AccessRefusal.clockBehind
        }
    }
}
