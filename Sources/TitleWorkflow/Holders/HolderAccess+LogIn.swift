public import TitleModel
internal import TitleStore

/// What a holder types to get in.
public struct HolderLogin: Sendable {
    public let number: String
    public let password: String
    /// The six digits of the authenticator; empty where none was set.
    public let code: String

    public init(number: String, password: String, code: String) {
        (self.number, self.password, self.code) = (number, password, code)
    }
}

extension HolderAccess {
    /// Lets a holder in by identity number and password, and by the authenticator where one was set.
    ///
    /// A try is counted as wrong before it is looked at, as at the office's door.
    /// - Throws: `AccessRefusal.wrong`, `.wait`, `.busy`, `.clockBehind`.
    public func logIn(
        _ typed: HolderLogin,
        from network: String,
        replacing old: SessionToken? = nil,
        at now: Instant
    ) async throws -> SessionToken {
        try await hashing.withPlace { try await admitted(typed, from: network, replacing: old, at: now) }
    }

    private func admitted(
        _ typed: HolderLogin,
        from network: String,
        replacing old: SessionToken?,
        at now: Instant
    ) async throws -> SessionToken {
        let number = Self.plain(number: typed.number)
        let attempt = try await tries.begin(.number(number), from: network, at: now)
        let account = try await account(numbered: number)
        let fitting = await hashing.fits(typed.password, account?.passwordHash, cost: settings.cost)
        guard let account, let fitting, let step = try await step(typed.code, account, attempt, at: now) else {
            try await tries.fail(attempt, .number(number), account?.person, from: network, at: now)
            throw AccessRefusal.wrong
        }
        let token = SessionToken()
        try await store.write { transaction in
            guard try transaction.holderAccount(of: account.person) == account else { throw AccessRefusal.wrong }
            if account.timedSecret != nil { try transaction.setHolderStep(step, of: account.person) }
            if let hash = fitting.newHash {
                try transaction.changeHolderPassword(hash, of: account.person, at: nil)
            }
            try transaction.setSucceeded(attempt.id)
            try open(token, for: account.person, from: network, replacing: old, by: .password, at: now, transaction)
        }
        return token
    }

    /// Lets somebody in whose name and number an OpenID provider vouches for.
    /// - Throws: `AccessRefusal.subjectUnknown` unless both are those of one person of the register now.
    public func logIn(
        vouchedName: String,
        number: String,
        from network: String,
        replacing old: SessionToken? = nil,
        at now: Instant
    ) async throws -> SessionToken {
        let (name, number) = Self.plain(name: vouchedName, number: number)
        let token = SessionToken()
        try await store.write { transaction in
            guard let person = try Self.person(namedNow: name, numbered: number, transaction) else {
                throw AccessRefusal.subjectUnknown
            }
            try open(token, for: person, from: network, replacing: old, by: .oidc, at: now, transaction)
        }
        return token
    }

    private func account(numbered number: String) async throws -> HolderAccount? {
        try await store.read { transaction in
            try Self.person(numbered: number, transaction).flatMap { try transaction.holderAccount(of: $0) }
        }
    }

    /// Nil for a wrong code; 0 where the holder has set no authenticator.
    private func step(
        _ typed: String,
        _ account: HolderAccount,
        _ attempt: LoginAttempt,
        at now: Instant
    ) async throws -> Int64? {
        guard let sealed = account.timedSecret else { return 0 }
        let factor = KeptFactor(sealed: sealed, owner: Self.owner(account.person), lastStep: account.timedStep)
        switch try factor.answer(to: typed, key, at: now) {
        case .step(let step): return step
        case .wrong: return nil
        case .clockBehind:
            try await store.write { try $0.deleteAttempt(attempt.id) }
            throw AccessRefusal.clockBehind
        }
    }

    /// For whom a holder's authenticator is sealed.
    static func owner(_ person: Identifier) -> String { "holder \(person.text)" }
}
