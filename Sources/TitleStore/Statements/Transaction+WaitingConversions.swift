public import TitleModel

/// An open conversion as a desk shows it.
public struct WaitingConversion: Sendable {
    public let id: Identifier
    public let name: String
    public let appliedOn: CivilDate
    public let receiver: BodyCode
    public let area: AreaCode
    public let progress: ConversionProgress
    /// Those taken, with their days.
    public let steps: [(event: ConversionProgress.Event, on: CivilDate)]
    /// When the last step was taken, or the application.
    public let since: Instant
    public let title: TitleCode?
    /// As the original says it.
    public let rank: TitleRank?
    public let decidedBy: Identifier?
    /// The last day of the last 补正.
    public let until: CivilDate?
    public let hasDecisionDocument: Bool
    /// Whether anything is known that may end it before it is mapped: the original was looked at, or its holder was banned.
    public let mayEnd: Bool
}

/// A proposed line of the mapping tables that nobody decided.
public struct WaitingMapping: Equatable, Sendable {
    public let id: Identifier
    /// Whose people proposed it.
    public let body: BodyCode
    public let title: String
    public let proposedAt: Instant
}

extension Transaction {
    /// The open conversions of a scope, the oldest first, by one statement.
    public func waitingConversions(in scope: ConversionScope, limit: Int) throws -> [WaitingConversion] {
        let sql = """
            SELECT c.id, c.name, c.applied_on, c.receiver, c.area,
                (SELECT group_concat(t.event || ':' || ifnull(t.outcome, '') || ':' || t.taken_at, ' ')
                    FROM (SELECT event, outcome, taken_at FROM conversion_steps WHERE conversion_case = c.id ORDER BY rowid) t),
                ifnull((SELECT max(s.taken_at) FROM conversion_steps s WHERE s.conversion_case = c.id), c.taken_at),
                (\(StandingMapping.query("m.title", of: "c.id"))),
                (SELECT f.value FROM conversion_fields f WHERE f.conversion_case = c.id AND f.kind = 'rank'
                    ORDER BY f.rowid DESC LIMIT 1),
                \(Self.last("taken_by", of: "decide")), \(Self.last("until", of: "ask-for-more")),
                EXISTS (SELECT 1 FROM conversion_evidence e WHERE e.conversion_case = c.id
                    AND e.kind = 'decision-document'),
                EXISTS (SELECT 1 FROM conversion_checks k WHERE k.conversion_case = c.id)
                    OR EXISTS (SELECT 1 FROM person_identities i JOIN standing_bans b ON b.person = i.person
                        WHERE i.kind = c.identity_kind AND i.number = c.identity_number)
            FROM open_conversion_cases q JOIN conversion_cases c ON c.id = q.conversion_case
            WHERE \(scope.condition) ORDER BY c.id LIMIT $1
            """
        return try rows(of: WaitingConversion.self, sql, [limit.sql])
    }

    /// Lines, and ends of lines, that somebody else proposed, the oldest first.
    public func waitingMappings(notBy staff: Identifier, limit: Int) throws -> [WaitingMapping] {
        let sql = """
            SELECT m.id, s.body, m.title, m.proposed_at FROM title_mappings m JOIN staff s ON s.id = m.proposed_by
            WHERE m.proposed_by <> $1
                AND NOT EXISTS (SELECT 1 FROM title_mapping_decisions d WHERE d.mapping = m.id)
            UNION ALL
            SELECT e.id, s.body, ifnull((SELECT t.title FROM title_mappings t WHERE t.id = e.line), e.line), e.proposed_at
            FROM title_mapping_ends e JOIN staff s ON s.id = e.proposed_by
            WHERE e.proposed_by <> $1
                AND NOT EXISTS (SELECT 1 FROM title_mapping_end_decisions d WHERE d.ending = e.id)
            ORDER BY 1 LIMIT $2
            """
        return try rows(of: WaitingMapping.self, sql, [staff.sql, limit.sql])
    }

    private static func last(_ column: String, of event: String) -> String {
        """
        (SELECT s.\(column) FROM conversion_steps s WHERE s.conversion_case = c.id AND s.event = '\(event)'
            ORDER BY s.rowid DESC LIMIT 1)
        """
    }
}

extension WaitingConversion: StoredRecord {
    public init(_ columns: inout Columns) throws {
        id = try columns.next()
        name = try columns.next()
        appliedOn = try columns.next()
        receiver = try columns.next()
        area = try columns.next()
        let told: String? = try columns.next()
        let taken = try Self.taken(told ?? "")
        progress = try Self.progress(after: taken)
        steps = taken.map { ($0.event, $0.at.civilDate) }
        since = try columns.next()
        title = try columns.next()
        let said: String? = try columns.next()
        rank = said.flatMap { TitleRank(rawValue: $0) }
        decidedBy = try columns.next()
        until = try columns.next()
        hasDecisionDocument = try columns.next()
        mayEnd = try columns.next()
    }

    private typealias Taken = (event: ConversionProgress.Event, outcome: ConversionOutcome?, at: Instant)

    /// Of steps as `event:outcome:milliseconds`, apart by spaces.
    private static func taken(_ told: String) throws -> [Taken] {
        try told.split(separator: " ").map { step in
            let parts = step.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 3, let event = ConversionProgress.Event(rawValue: parts[0]), let at = Int64(parts[2])
            else { throw StoreFault.unreadable(record: "WaitingConversion", column: 6) }
            return (event, ConversionOutcome(rawValue: parts[1]), Instant(milliseconds: at))
        }
    }

    private static func progress(after steps: [Taken]) throws -> ConversionProgress {
        var course = ConversionCourse()
        for step in steps { try course.take(step.event, step.outcome) }
        return course.progress
    }
}

extension WaitingMapping: StoredRecord {
    public init(_ columns: inout Columns) throws {
        id = try columns.next()
        body = try columns.next()
        title = try columns.next()
        proposedAt = try columns.next()
    }
}
