public import TitleModel

extension Transaction {
    public func holderAccount(of person: Identifier) throws -> HolderAccount? {
        let sql = """
            SELECT person, password_hash, timed_secret, timed_step, made_at, set_at FROM holder_accounts
            WHERE person = $1
            """
        return try first(HolderAccount.self, sql, [person.sql])
    }

    /// Whether somebody has an account, or was ever let in by a provider's word.
    public func hasBeenIn(_ person: Identifier) throws -> Bool {
        try value(Bool.self, "SELECT \(Self.hasBeenIn(person: "$1"))", [person.sql]) ?? false
    }

    static func hasBeenIn(person: String) -> String {
        """
        (EXISTS (SELECT 1 FROM holder_accounts a WHERE a.person = \(person))
            OR EXISTS (SELECT 1 FROM audit_events v WHERE v.subject = \(person) AND v.action = 'holder.login'))
        """
    }

    /// Sets a password in place of whatever was; an authenticator that was set is gone.
    public func setHolderPassword(_ hash: String, of person: Identifier, at now: Instant) throws {
        try run(
            """
            INSERT INTO holder_accounts (person, password_hash, made_at, set_at) VALUES ($1, $2, $3, $3)
            ON CONFLICT (person) DO UPDATE SET password_hash = excluded.password_hash, timed_secret = NULL,
                timed_step = 0, set_at = excluded.set_at
            """,
            [person.sql, hash.sql, now.sql]
        )
    }

    /// The same password at another cost, or a new one that its holder chose; the authenticator stays.
    public func changeHolderPassword(_ hash: String, of person: Identifier, at now: Instant?) throws {
        try run(
            "UPDATE holder_accounts SET password_hash = $1, set_at = coalesce($2, set_at) WHERE person = $3",
            [hash.sql, now.sql, person.sql]
        )
    }

    /// Sets the authenticator with the step of its first code; nil takes it away.
    public func setHolderFactor(_ secret: [UInt8]?, step: Int64, of person: Identifier) throws {
        try run(
            "UPDATE holder_accounts SET timed_secret = $1, timed_step = $2 WHERE person = $3",
            [secret.sql, step.sql, person.sql]
        )
    }

    public func setHolderStep(_ step: Int64, of person: Identifier) throws {
        try run("UPDATE holder_accounts SET timed_step = $1 WHERE person = $2", [step.sql, person.sql])
    }

    /// Whether any holder's authenticator is sealed under the office's key.
    public func hasSealedHolderFactors() throws -> Bool {
        let sql = "SELECT EXISTS (SELECT 1 FROM holder_accounts WHERE timed_secret IS NOT NULL)"
        return try value(Bool.self, sql, []) ?? false
    }

    public func insert(_ session: HolderSession, tokenHash: [UInt8]) throws {
        try run(
            """
            INSERT INTO holder_sessions (token_hash, person, started_at, seen_at, network, way)
            VALUES ($1, $2, $3, $4, $5, $6)
            """,
            [
                tokenHash.sql, session.person.sql, session.startedAt.sql, session.seenAt.sql, session.network.sql,
                session.way.sql,
            ]
        )
    }

    public func holderSession(_ tokenHash: [UInt8]) throws -> HolderSession? {
        let sql = "SELECT person, started_at, seen_at, network, way FROM holder_sessions WHERE token_hash = $1"
        return try first(HolderSession.self, sql, [tokenHash.sql])
    }

    public func touchHolderSession(_ tokenHash: [UInt8], at now: Instant) throws {
        try run("UPDATE holder_sessions SET seen_at = $1 WHERE token_hash = $2", [now.sql, tokenHash.sql])
    }

    public func deleteHolderSession(_ tokenHash: [UInt8]) throws {
        try run("DELETE FROM holder_sessions WHERE token_hash = $1", [tokenHash.sql])
    }

    /// Those of a person but the one that stays.
    public func deleteHolderSessions(of person: Identifier, but tokenHash: [UInt8] = []) throws {
        try run(
            "DELETE FROM holder_sessions WHERE person = $1 AND token_hash <> $2",
            [person.sql, tokenHash.sql]
        )
    }

    public func deleteHolderSessions(startedBefore moment: Instant) throws {
        try run("DELETE FROM holder_sessions WHERE started_at < $1", [moment.sql])
    }
}
