public import TitleModel

/// That a line of the mapping tables ends, as somebody proposed it, and what became of the proposal.
public struct MappingEnding: Equatable, Sendable {
    public let id: Identifier
    /// The line's name: of the data's file, or the key of the proposal that it came from.
    public let line: String
    public let lastDay: CivilDate
    public let legalSource: String
    public let proposer: StaffMember
    public let proposedAt: Instant
    /// Nil while nobody decided.
    public let isAccepted: Bool?

    public init(
        id: Identifier,
        line: String,
        lastDay: CivilDate,
        legalSource: String,
        proposer: StaffMember,
        proposedAt: Instant,
        isAccepted: Bool? = nil
    ) {
        (self.id, self.line, self.lastDay, self.legalSource) = (id, line, lastDay, legalSource)
        (self.proposer, self.proposedAt, self.isAccepted) = (proposer, proposedAt, isAccepted)
    }
}

extension Transaction {
    public func insert(_ ending: MappingEnding) throws {
        try run(
            """
            INSERT INTO title_mapping_ends (id, line, valid_to, legal_source, proposed_by, proposed_at)
            VALUES ($1, $2, $3, $4, $5, $6)
            """,
            [
                ending.id.sql, ending.line.sql, ending.lastDay.sql, ending.legalSource.sql, ending.proposer.id.sql,
                ending.proposedAt.sql,
            ]
        )
    }

    public func decideEnding(
        _ ending: Identifier,
        accepted: Bool,
        reason: String,
        by staff: Identifier,
        at now: Instant
    ) throws {
        try run(
            """
            INSERT INTO title_mapping_end_decisions (ending, accepted, reason, decided_by, decided_at)
            VALUES ($1, $2, $3, $4, $5)
            """,
            [ending.sql, accepted.sql, reason.sql, staff.sql, now.sql]
        )
    }

    /// All that were proposed, the oldest first.
    public func mappingEndings() throws -> [MappingEnding] {
        let sql = """
            SELECT m.id, m.line, m.valid_to, m.legal_source, s.id, s.name, s.body, s.duties, s.kind, m.proposed_at,
                d.accepted
            FROM title_mapping_ends m JOIN staff s ON s.id = m.proposed_by
            LEFT JOIN title_mapping_end_decisions d ON d.ending = m.id ORDER BY m.id
            """
        return try rows(of: MappingEnding.self, sql, [])
    }
}

extension MappingEnding: StoredRecord {
    public init(_ columns: inout Columns) throws {
        self.init(
            id: try columns.next(),
            line: try columns.next(),
            lastDay: try columns.next(),
            legalSource: try columns.next(),
            proposer: try StaffMember(&columns),
            proposedAt: try columns.next(),
            isAccepted: try columns.next()
        )
    }
}
