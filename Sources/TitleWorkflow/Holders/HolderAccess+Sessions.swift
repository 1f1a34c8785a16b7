public import TitleModel
internal import TitleStore

extension HolderAccess {
    /// Whose the token is; a session that is used goes on.
    public func session(_ token: SessionToken, at now: Instant) async throws -> HolderSessionAnswer {
        let hash = token.hash
        let found = try await store.read { transaction in
            try transaction.holderSession(hash).map { session in
                (session, try transaction.names(of: session.person), try transaction.identities(of: session.person))
            }
        }
        guard let (session, names, identities) = found else { return .nobody }
        let isOver = settings.life.isOver(startedAt: session.startedAt, seenAt: session.seenAt, now: now)
        guard !isOver else { return .over(session.person) }
        if now.milliseconds - session.seenAt.milliseconds >= Self.touchedEvery {
            try await store.write { try $0.touchHolderSession(hash, at: now) }
        }
        return .signedIn(
            SignedInHolder(
                person: session.person,
                name: names.last ?? "",
                maskedNumber: identities.last?.value.masked ?? "",
                startedAt: session.startedAt,
                network: session.network,
                way: session.way
            )
        )
    }

    /// Ends a session; a token that is nobody's is no fault.
    public func logOut(_ token: SessionToken, at now: Instant) async throws {
        let hash = token.hash
        try await store.write { transaction in
            guard let session = try transaction.holderSession(hash) else { return }
            try transaction.deleteHolderSession(hash)
            try transaction.record(
                holderEvent("holder.logout", of: session.person, ["from": session.network], at: now)
            )
        }
    }

    /// Begins a session in the caller's transaction, and traces it.
    func open(
        _ token: SessionToken,
        for person: Identifier,
        from network: String,
        replacing old: SessionToken?,
        by way: HolderSession.Way,
        at now: Instant,
        _ transaction: any Transaction
    ) throws {
        if let old { try transaction.deleteHolderSession(old.hash) }
        try transaction.deleteHolderSessions(startedBefore: now.adding(milliseconds: -2 * settings.life.length))
        let session = HolderSession(person: person, startedAt: now, seenAt: now, network: network, way: way)
        try transaction.insert(session, tokenHash: token.hash)
        let facts = ["from": network, "way": way.rawValue]
        try transaction.record(holderEvent("holder.login", of: person, facts, at: now))
    }

    /// Within a minute nobody's rest changes much, and a write costs the disk; milliseconds.
    private static let touchedEvery: Int64 = 60_000
}

/// What a holder did, as the trail has it.
func holderEvent(
    _ action: String,
    of person: Identifier,
    _ facts: [String: String],
    at now: Instant
) -> AuditEvent {
    AuditEvent(at: now, actor: "holder", action: action, subject: person.text, facts: facts)
}
