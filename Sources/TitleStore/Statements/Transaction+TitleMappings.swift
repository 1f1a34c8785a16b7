public import TitleModel

extension Transaction {
    public func insert(_ proposal: MappingProposal) throws {
        let line = proposal.line
        try run(
            """
            INSERT INTO title_mappings (id, origin, series, title, target_series, target_title, target_rank, valid_from,
                valid_to, legal_source, proposed_by, proposed_at, specialty, target_specialty)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)
            """,
            [
                proposal.id.sql, line.origin.sql, line.series.sql, line.title.sql, line.target.series.sql,
                line.target.title.sql, line.target.rank.sql, line.validFrom.sql, line.validTo.sql,
                line.legalSource.sql, proposal.proposer.id.sql, proposal.proposedAt.sql,
                line.specialty.sql, line.target.specialty.sql,
            ]
        )
    }

    public func decide(
        _ mapping: Identifier,
        accepted: Bool,
        reason: String,
        by staff: Identifier,
        at now: Instant
    ) throws {
        try run(
            """
            INSERT INTO title_mapping_decisions (mapping, accepted, reason, decided_by, decided_at)
            VALUES ($1, $2, $3, $4, $5)
            """,
            [mapping.sql, accepted.sql, reason.sql, staff.sql, now.sql]
        )
    }

    /// All that was proposed, the oldest first.
    public func mappingProposals() throws -> [MappingProposal] {
        let sql = """
            SELECT m.id, m.origin, m.series, m.title, m.specialty, m.target_series, m.target_title, m.target_rank,
                m.target_specialty, m.valid_from, m.valid_to, m.legal_source, s.id, s.name, s.body, s.duties, s.kind, m.proposed_at, d.accepted
            FROM title_mappings m JOIN staff s ON s.id = m.proposed_by
            LEFT JOIN title_mapping_decisions d ON d.mapping = m.id ORDER BY m.id
            """
        return try rows(of: MappingProposal.self, sql, [])
    }

    /// The lines that two people added, and those of the data, each until the last day that two people gave it.
    public func mappings(besides data: [TitleMapping]) throws -> [TitleMapping] {
        let ends = try mappingEndings().filter { $0.isAccepted == true }
        let lines = data + (try mappingProposals().filter { $0.isAccepted == true }.map(\.line))
        return lines.map { line in ends.reduce(line) { $1.line == $0.id ? $0.ending(on: $1.lastDay) : $0 } }
    }
}

extension MappingProposal: StoredRecord {
    public init(_ columns: inout Columns) throws {
        let key: Identifier = try columns.next()
        id = key
        line = TitleMapping(
            id: key.text,
            origin: try columns.next(),
            series: try columns.next(),
            title: try columns.next(),
            specialty: try columns.next(),
            target: TitleMapping.Target(
                series: try columns.next(),
                title: try columns.next(),
                rank: try columns.next(),
                specialty: try columns.next()
            ),
            validFrom: try columns.next(),
            validTo: try columns.next(),
            legalSource: try columns.next()
        )
        proposer = try StaffMember(&columns)
        proposedAt = try columns.next()
        isAccepted = try columns.next()
    }
}
