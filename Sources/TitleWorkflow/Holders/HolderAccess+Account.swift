public import TitleModel
internal import TitleSecrets
public import TitleStore

/// What a holder sees of the own account.
public struct HolderAccountState: Sendable {
    /// Nil of who comes by an OpenID provider alone.
    public let account: HolderAccount?
    /// The latest first, with the names of the bodies that made them.
    public let slips: [HolderSlip]
    /// What was done with the account, the latest first.
    public let events: [AuditEvent]

    public var hasAuthenticator: Bool { account?.timedSecret != nil }
}

/// A secret for an authenticator that its holder has not confirmed yet.
public struct AuthenticatorOffer: Sendable {
    /// Base 32.
    public let secret: String
    /// The same, sealed: it goes through the form and comes back.
    public let sealed: [UInt8]
}

extension HolderAccess {
    /// Events that a holder is shown.
    private static let mostEvents = 20

    public func accountState(of person: Identifier) async throws -> HolderAccountState {
        try await store.read { transaction in
            HolderAccountState(
                account: try transaction.holderAccount(of: person),
                slips: try transaction.holderSlips(of: person),
                events: try transaction.holderEvents(of: person, limit: Self.mostEvents)
            )
        }
    }

    /// Sets another password for a holder who proves the present one; every other session ends.
    /// - Throws: `FormFaults` about the new ones; `AccessRefusal.wrong`, `.wait`, `.busy`.
    public func changePassword(
        of session: SignedInHolder,
        _ token: SessionToken,
        present: String,
        new: String,
        again: String,
        from network: String,
        at now: Instant
    ) async throws {
        let number = try await presentNumber(of: session.person)
        try Self.check(new, again, number: number)
        let cost = settings.cost
        try await proved(session, number, present, from: network, at: now) {
            PasswordHash(of: new, cost: cost).text
        } then: { transaction, hash in
            try transaction.changeHolderPassword(hash, of: session.person, at: now)
            try transaction.deleteHolderSessions(of: session.person, but: token.hash)
            try transaction.record(
                holderEvent("holder.password-set", of: session.person, ["from": network], at: now)
            )
        }
    }

    /// A fresh secret for an authenticator; nothing is kept before its first code.
    public func authenticatorOffer(for person: Identifier) -> AuthenticatorOffer {
        let secret = TimedCode.newSecret()
        return AuthenticatorOffer(secret: base32Text(secret), sealed: key.seal(secret, for: Self.owner(person)))
    }

    /// The same offer again; nil when it is not this person's.
    public func authenticatorOffer(sealed: [UInt8], for person: Identifier) -> AuthenticatorOffer? {
        key.open(sealed, of: Self.owner(person)).map { AuthenticatorOffer(secret: base32Text($0), sealed: sealed) }
    }

    /// Sets the authenticator of an offer, for who proves the password and its first code.
    /// - Throws: `AccessRefusal.timedCodeWrong`, `.enrolmentOver`, `.wrong`, `.wait`, `.busy`.
    public func setAuthenticator(
        _ sealed: [UInt8],
        of session: SignedInHolder,
        password: String,
        code: String,
        from network: String,
        at now: Instant
    ) async throws {
        guard let secret = key.open(sealed, of: Self.owner(session.person)) else { throw AccessRefusal.enrolmentOver }
        let step = TimedCode(secret: secret).acceptedStep(for: code, atMilliseconds: now.milliseconds, after: 0)
        guard let step else { throw AccessRefusal.timedCodeWrong }
        let number = try await presentNumber(of: session.person)
        try await proved(session, number, password, from: network, at: now) {
        } then: { transaction, _ in
            try transaction.setHolderFactor(sealed, step: step, of: session.person)
            try transaction.record(
                holderEvent("holder.authenticator-set", of: session.person, ["from": network], at: now)
            )
        }
    }

    /// Does what only the holder may, once the password is proved; a wrong one is counted.
    ///
    /// `prepare` runs where passwords are hashed, before the store is written to.
    private func proved<Prepared: Sendable>(
        _ session: SignedInHolder,
        _ number: String,
        _ password: String,
        from network: String,
        at now: Instant,
        _ prepare: @escaping @Sendable () -> Prepared,
        then work: @escaping @Sendable (any Transaction, Prepared) throws -> Void
    ) async throws {
        try await hashing.withPlace {
            let attempt = try await tries.begin(.number(number), from: network, at: now)
            let account = try await store.read { try $0.holderAccount(of: session.person) }
            let fitting = await hashing.fits(password, account?.passwordHash, cost: settings.cost)
            guard let account, fitting != nil else {
                try await tries.fail(attempt, .number(number), session.person, from: network, at: now)
                throw AccessRefusal.wrong
            }
            let prepared = await hashing.run(prepare)
            try await store.write { transaction in
                guard try transaction.holderAccount(of: session.person) == account else { throw AccessRefusal.wrong }
                try transaction.setSucceeded(attempt.id)
                try work(transaction, prepared)
            }
        }
    }

    private func presentNumber(of person: Identifier) async throws -> String {
        try await store.read { try $0.identities(of: person).last?.value.number ?? "" }
    }
}
