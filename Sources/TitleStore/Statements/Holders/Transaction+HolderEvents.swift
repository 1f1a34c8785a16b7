public import TitleModel

extension Transaction {
    /// What was done with a holder's account and slips, the latest first.
    public func holderEvents(of person: Identifier, limit: Int) throws -> [AuditEvent] {
        try rows(
            of: ChainedAuditEvent.self,
            """
            SELECT sequence, at, actor, action, subject, facts, previous_hash, hash FROM audit_events
            WHERE subject = $1 AND action >= 'holder.' AND action < 'holder/' ORDER BY sequence DESC LIMIT $2
            """,
            [person.sql, limit.sql]
        ).map(\.event)
    }
}
