public import TitleModel

/// Whether the audit trail is whole.
public enum AuditVerdict: Equatable, Sendable {
    case whole(events: Int64)
    /// The first event whose number, link or hash is not what the chain demands.
    case broken(atSequence: Int64)
}

extension Transaction {
    /// Appends one event to the chain, in the caller's transaction: what is done and its trace stand or fall together.
    ///
    /// Where it came from is added when it is known and the event does not say so itself.
    public func record(_ event: AuditEvent) throws {
        let event = event.coming(from: origin)
        let last = try first(ChainedAuditEvent.self, Self.lastAuditEvent, [])
        let sequence = (last?.sequence ?? 0) + 1
        let previous = last?.hash ?? ChainedAuditEvent.origin
        let hash = ChainedAuditEvent.hash(event, sequence: sequence, after: previous)
        try run(
            """
            INSERT INTO audit_events (sequence, at, actor, action, subject, facts, previous_hash, hash)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8)
            """,
            [
                sequence.sql, event.at.sql, event.actor.sql, event.action.sql, event.subject.sql, event.facts.sql,
                previous.sql, hash.sql,
            ]
        )
    }

    /// A page of the trail in its order.
    public func auditEvents(after sequence: Int64, limit: Int) throws -> [ChainedAuditEvent] {
        try rows(
            of: ChainedAuditEvent.self,
            """
            SELECT sequence, at, actor, action, subject, facts, previous_hash, hash FROM audit_events
            WHERE sequence > $1 ORDER BY sequence LIMIT $2
            """,
            [sequence.sql, limit.sql]
        )
    }

    /// What somebody did, newest first.
    public func auditEvents(by actor: String, limit: Int) throws -> [ChainedAuditEvent] {
        try rows(
            of: ChainedAuditEvent.self,
            """
            SELECT sequence, at, actor, action, subject, facts, previous_hash, hash FROM audit_events
            WHERE actor = $1 ORDER BY sequence DESC LIMIT $2
            """,
            [actor.sql, limit.sql]
        )
    }

    /// What became of somebody's account, newest first.
    public func accountEvents(of staff: Identifier, limit: Int) throws -> [ChainedAuditEvent] {
        try rows(
            of: ChainedAuditEvent.self,
            """
            SELECT sequence, at, actor, action, subject, facts, previous_hash, hash FROM audit_events
            WHERE subject = $1 AND action IN ('account.made', 'account.activated', 'account.reset', 'account.disabled')
            ORDER BY sequence DESC LIMIT $2
            """,
            [staff.sql, limit.sql]
        )
    }

    /// Reckons the whole chain again.
    ///
    /// A cut-off end cannot be seen from the chain alone: compare the number of events with one noted elsewhere.
    public func verifyAuditChain() throws -> AuditVerdict {
        try verifyAuditChain(after: nil)
    }

    /// Reckons what follows an event that was found whole before; nil: from the beginning.
    public func verifyAuditChain(after known: ChainedAuditEvent?) throws -> AuditVerdict {
        var (sequence, previous) = (known?.sequence ?? 0, known?.hash ?? ChainedAuditEvent.origin)
        while true {
            let page = try auditEvents(after: sequence, limit: 1000)
            guard !page.isEmpty else { return .whole(events: sequence) }
            for link in page {
                let hash = ChainedAuditEvent.hash(link.event, sequence: sequence + 1, after: previous)
                guard link.sequence == sequence + 1, link.previousHash == previous, link.hash == hash else {
                    return .broken(atSequence: sequence + 1)
                }
                (sequence, previous) = (link.sequence, link.hash)
            }
        }
    }

    private static var lastAuditEvent: String {
        """
        SELECT sequence, at, actor, action, subject, facts, previous_hash, hash FROM audit_events
        ORDER BY sequence DESC LIMIT 1
        """
    }
}
