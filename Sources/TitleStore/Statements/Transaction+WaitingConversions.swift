public import TitleModel

/// An open conversion as a desk shows it.
public struct WaitingConversion: Equatable, Sendable {
    public let id: Identifier
    public let name: String
    public let appliedOn: CivilDate
    public let receiver: BodyCode
    public let area: AreaCode
    public let progress: ConversionProgress
    /// When the last step was taken, or the application.
    public let since: Instant
    public let title: TitleCode?
    /// As the original says it.
    public let rank: TitleRank?
    public let decidedBy: Identifier?
    /// The last day of the last 补正.
    public let until: CivilDate?
    public let hasDecisionDocument: Bool
}

/// A proposed line of the mapping tables that nobody decided.
public struct WaitingMapping: Equatable, Sendable {
    public let id: Identifier
    public let title: String
    public let proposedAt: Instant
}

extension Transaction {
    /// All open conversions, the oldest first, by one statement.
    public func waitingConversions(limit: Int) throws -> [WaitingConversion] {
        let sql = """
            SELECT c.id, c.name, c.applied_on, c.receiver, c.area,
                (SELECT group_concat(t.event || ':' || ifnull(t.outcome, ''), ' ')
                    FROM (SELECT event, outcome FROM conversion_steps WHERE conversion_case = c.id ORDER BY id) t),
                ifnull((SELECT max(s.taken_at) FROM conversion_steps s WHERE s.conversion_case = c.id), c.taken_at),
                (SELECT m.title FROM conversion_mappings m WHERE m.conversion_case = c.id ORDER BY m.id DESC LIMIT 1),
                (SELECT f.value FROM conversion_fields f WHERE f.conversion_case = c.id AND f.kind = 'rank'
                    ORDER BY f.id DESC LIMIT 1),
                \(Self.last("taken_by", of: "decide")), \(Self.last("until", of: "ask-for-more")),
                EXISTS (SELECT 1 FROM conversion_evidence e WHERE e.conversion_case = c.id
                    AND e.kind = 'decision-document')
            FROM open_conversion_cases q JOIN conversion_cases c ON c.id = q.conversion_case ORDER BY c.id LIMIT $1
            """
        return try rows(of: WaitingConversion.self, sql, [limit.sql])
    }

    /// Lines that somebody else of a body proposed, the oldest first.
    public func waitingMappings(of body: BodyCode, notBy staff: Identifier, limit: Int) throws -> [WaitingMapping] {
        let sql = """
            SELECT m.id, m.title, m.proposed_at FROM title_mappings m JOIN staff s ON s.id = m.proposed_by
            WHERE s.body = $1 AND m.proposed_by <> $2
                AND NOT EXISTS (SELECT 1 FROM title_mapping_decisions d WHERE d.mapping = m.id)
            ORDER BY m.id LIMIT $3
            """
        return try rows(of: WaitingMapping.self, sql, [body.sql, staff.sql, limit.sql])
    }

    private static func last(_ column: String, of event: String) -> String {
        """
        (SELECT s.\(column) FROM conversion_steps s WHERE s.conversion_case = c.id AND s.event = '\(event)'
            ORDER BY s.id DESC LIMIT 1)
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
        let steps: String? = try columns.next()
        progress = try Self.progress(after: steps ?? "")
        since = try columns.next()
        title = try columns.next()
        let said: String? = try columns.next()
        rank = said.flatMap { TitleRank(rawValue: $0) }
        decidedBy = try columns.next()
        until = try columns.next()
        hasDecisionDocument = try columns.next()
    }

    /// Of steps as `event:outcome`, apart by spaces.
    private static func progress(after steps: String) throws -> ConversionProgress {
        var course = ConversionCourse()
        for step in steps.split(separator: " ") {
            let parts = step.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
            guard parts.count == 2, let event = ConversionProgress.Event(rawValue: parts[0]) else {
                throw StoreFault.unreadable(record: "WaitingConversion", column: 6)
            }
            try course.take(event, ConversionOutcome(rawValue: parts[1]))
        }
        return course.progress
    }
}

extension WaitingMapping: StoredRecord {
    public init(_ columns: inout Columns) throws {
        id = try columns.next()
        title = try columns.next()
        proposedAt = try columns.next()
    }
}
