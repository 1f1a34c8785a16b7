public import TitleModel
internal import TitleStore

/// Somebody who is in.
public struct SignedIn: Hashable, Sendable {
    public let member: StaffMember
    public let loginName: String
    public let startedAt: Instant
    public let network: String
}

/// Whose a token is.
public enum SessionAnswer: Hashable, Sendable {
    case nobody
    /// It was this person's, and is over.
    case over(Identifier)
    case signedIn(SignedIn)
}

extension Access {
    /// Whose the token is; a session that is used goes on.
    public func session(_ token: SessionToken, at now: Instant) async throws -> SessionAnswer {
        let hash = token.hash
        let found = try await store.read { transaction in
            try transaction.session(hash).map { ($0, try transaction.account(of: $0.staff)) }
        }
        guard let (session, account) = found, let account, account.disabledAt == nil else { return .nobody }
        let isOver = settings.life.isOver(startedAt: session.startedAt, seenAt: session.seenAt, now: now)
        guard !isOver else { return .over(session.staff) }
        if now.milliseconds - session.seenAt.milliseconds >= Self.touchedEvery {
            try await store.write { try $0.touchSession(hash, at: now) }
        }
        return .signedIn(
            SignedIn(
                member: account.member,
                loginName: account.loginName,
                startedAt: session.startedAt,
                network: session.network
            )
        )
    }

    /// Ends a session; a token that is nobody's is no fault.
    public func logOut(_ token: SessionToken, at now: Instant) async throws {
        let hash = token.hash
        try await store.write { transaction in
            guard let session = try transaction.session(hash) else { return }
            try transaction.deleteSession(hash)
            let staff = session.staff.text
            try transaction.record(accessEvent("logout", by: staff, of: staff, ["from": session.network], now))
        }
    }

    /// Begins a session in the caller's transaction, and traces it.
    func open(
        _ token: SessionToken,
        for staff: Identifier,
        from network: String,
        replacing old: SessionToken?,
        by way: String = "password",
        at now: Instant,
        _ transaction: any Transaction
    ) throws {
        if let old { try transaction.deleteSession(old.hash) }
        let forgotten = now.adding(milliseconds: -2 * settings.life.length)
        try transaction.deleteSessions(startedBefore: forgotten)
        try transaction.insert(
            StaffSession(staff: staff, startedAt: now, seenAt: now, network: network),
            tokenHash: token.hash
        )
        try transaction.record(
            accessEvent("login", by: staff.text, of: staff.text, ["from": network, "way": way], now)
        )
    }

    var store: Store { office.store }

    /// A write is durable and costs the disk; within a minute nobody's rest changes much.
    ///
    /// Milliseconds.
    private static let touchedEvery: Int64 = 60_000
}

func accessEvent(
    _ action: String,
    by actor: String,
    of subject: String,
    _ facts: [String: String],
    _ now: Instant
) -> AuditEvent {
    AuditEvent(at: now, actor: actor, action: action, subject: subject, facts: facts)
}
