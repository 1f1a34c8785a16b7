public import TitleModel

/// What became of a proposal of duties; raw values are stored and never change.
public enum DutyProposalEnd: String, CaseIterable, Sendable {
    case confirmed
    case refused
    /// By who asked for them, or by another proposal that takes its place.
    case withdrawn
}

extension Transaction {
    public func insert(_ proposal: DutyProposal) throws {
        try run(
            """
            INSERT INTO staff_duty_proposals (id, staff, duties, document_number, proposed_by, proposed_at)
            VALUES ($1, $2, $3, $4, $5, $6)
            """,
            [
                proposal.id.sql, proposal.staff.sql, proposal.duties.stored.sql, proposal.documentNumber.sql,
                proposal.proposer.sql, proposal.proposedAt.sql,
            ]
        )
    }

    public func end(
        _ proposal: Identifier,
        _ end: DutyProposalEnd,
        reason: String,
        by staff: Identifier,
        at now: Instant
    ) throws {
        try run(
            """
            INSERT INTO staff_duty_decisions (proposal, decision, reason, decided_by, decided_at)
            VALUES ($1, $2, $3, $4, $5)
            """,
            [proposal.sql, end.rawValue.sql, reason.sql, staff.sql, now.sql]
        )
    }

    public func dutyProposal(_ id: Identifier) throws -> DutyProposal? {
        try first(DutyProposal.self, Self.dutyProposals + " WHERE p.id = $1", [id.sql])
    }

    /// Those that wait for a second person, the oldest first.
    public func openDutyProposals() throws -> [DutyProposal] {
        try rows(of: DutyProposal.self, Self.dutyProposals + " WHERE d.proposal IS NULL ORDER BY p.id", [])
    }

    /// What waits for a second person of what somebody is to have.
    public func openDutyProposal(for staff: Identifier) throws -> DutyProposal? {
        let sql = Self.dutyProposals + " WHERE p.staff = $1 AND d.proposal IS NULL"
        return try first(DutyProposal.self, sql, [staff.sql])
    }

    private static var dutyProposals: String {
        """
        SELECT p.id, p.staff, p.duties, p.document_number, p.proposed_by, p.proposed_at, d.decision, d.reason, s.name,
            d.decided_at
        FROM staff_duty_proposals p LEFT JOIN staff_duty_decisions d ON d.proposal = p.id
        LEFT JOIN staff s ON s.id = d.decided_by
        """
    }
}

extension DutyProposal: StoredRecord {
    public init(_ columns: inout Columns) throws {
        let (id, staff): (Identifier, Identifier) = (try columns.next(), try columns.next())
        let (duties, document): (String, String) = (try columns.next(), try columns.next())
        let (proposer, at): (Identifier, Instant) = (try columns.next(), try columns.next())
        self.init(
            id: id,
            staff: staff,
            duties: Set(stored: duties),
            documentNumber: document,
            proposer: proposer,
            proposedAt: at,
            decision: try SecondDecision(nextOf: &columns)
        )
    }
}
