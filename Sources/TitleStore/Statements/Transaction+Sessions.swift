public import TitleModel

extension Transaction {
    public func insert(_ session: StaffSession, tokenHash: [UInt8]) throws {
        try run(
            """
            INSERT INTO staff_sessions (token_hash, staff, started_at, seen_at, network) VALUES ($1, $2, $3, $4, $5)
            """,
            [tokenHash.sql, session.staff.sql, session.startedAt.sql, session.seenAt.sql, session.network.sql]
        )
    }

    public func session(_ tokenHash: [UInt8]) throws -> StaffSession? {
        let sql = "SELECT staff, started_at, seen_at, network FROM staff_sessions WHERE token_hash = $1"
        return try first(StaffSession.self, sql, [tokenHash.sql])
    }

    public func touchSession(_ tokenHash: [UInt8], at now: Instant) throws {
        try run("UPDATE staff_sessions SET seen_at = $1 WHERE token_hash = $2", [now.sql, tokenHash.sql])
    }

    public func deleteSession(_ tokenHash: [UInt8]) throws {
        try run("DELETE FROM staff_sessions WHERE token_hash = $1", [tokenHash.sql])
    }

    public func deleteSessions(of staff: Identifier) throws {
        try run("DELETE FROM staff_sessions WHERE staff = $1", [staff.sql])
    }

    /// Sessions that began before a moment; long over, whatever their rest.
    public func deleteSessions(startedBefore moment: Instant) throws {
        try run("DELETE FROM staff_sessions WHERE started_at < $1", [moment.sql])
    }
}
