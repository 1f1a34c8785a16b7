public import TitleModel

/// Which events of the trail are looked for; all of them when nothing is named.
public struct AuditFilter: Equatable, Sendable {
    /// The first and the last day, in China's time.
    public var from: CivilDate?
    public var to: CivilDate?
    /// Any of these, as the trail names them; nil for everybody.
    public var actors: [String]?
    /// The key or number of what was done to, also where it stands among an event's facts.
    public var subject: String?
    /// The trail's word, or its beginning up to a dot: `publicity`.
    public var action: String?

    public init() {}
}

extension Transaction {
    /// A page of the trail, the newest first.
    ///
    /// `before` is the sequence that the page before ended with; nil for the first page.
    public func auditEvents(
        _ filter: AuditFilter,
        before sequence: Int64?,
        limit: Int
    ) throws -> [ChainedAuditEvent] {
        var conditions = AuditConditions(filter)
        if let sequence { conditions.add("sequence < ?", sequence.sql) }
        let (text, values) = conditions.limited(to: limit)
        return try rows(
            of: ChainedAuditEvent.self,
            """
            SELECT sequence, at, actor, action, subject, facts, previous_hash, hash FROM audit_events \(text)
            """,
            values
        )
    }

    /// The last event of the trail; nil before the first.
    public func lastAuditEvent() throws -> ChainedAuditEvent? {
        try auditEvents(AuditFilter(), before: nil, limit: 1).first
    }

    /// The words of all acts that the trail holds.
    public func auditActions() throws -> [String] {
        try values(String.self, "SELECT DISTINCT action FROM audit_events ORDER BY action", [])
    }

    /// How often somebody did something since a moment.
    public func acts(_ action: String, by actor: String, since: Instant) throws -> Int {
        let sql = "SELECT count(*) FROM audit_events WHERE actor = $1 AND action = $2 AND at > $3"
        return try value(Int.self, sql, [actor.sql, action.sql, since.sql]) ?? 0
    }

    /// Whether somebody's act on a subject is on record since a moment.
    public func hasActed(_ actor: String, _ action: String, on subject: String, since: Instant) throws -> Bool {
        let sql = """
            SELECT EXISTS (SELECT 1 FROM audit_events
                WHERE actor = $1 AND action = $2 AND subject = $3 AND at >= $4)
            """
        return try value(Bool.self, sql, [actor.sql, action.sql, subject.sql, since.sql]) ?? false
    }
}

/// The conditions of a filter; `?` stands for the next value.
private struct AuditConditions {
    private var parts: [String] = []
    private var values: [SQLValue] = []

    init(_ filter: AuditFilter) {
        if let from = filter.from { add("at >= ?", Instant(startOf: from).sql) }
        if let to = filter.to { add("at < ?", Instant(endOf: to).sql) }
        if let actors = filter.actors { addAny("actor", actors) }
        if let subject = filter.subject {
            add("(subject = ? OR instr(facts, ?) > 0)", subject.sql, ":\"\(subject)\"".sql)
        }
        if let action = filter.action {
            add("(action = ? OR substr(action, 1, ?) = ?)", action.sql, (action.count + 1).sql, "\(action).".sql)
        }
    }

    mutating func add(_ part: String, _ new: SQLValue...) { add(part, new) }

    private mutating func add(_ part: String, _ new: [SQLValue]) {
        var text = ""
        var next = values.count
        for character in part {
            if character == "?" { next += 1 }
            text += character == "?" ? "$\(next)" : String(character)
        }
        parts.append(text)
        values += new
    }

    private mutating func addAny(_ column: String, _ texts: [String]) {
        guard !texts.isEmpty else { return add("1 = ?", 0.sql) }
        add("\(column) IN (\(texts.map { _ in "?" }.joined(separator: ", ")))", texts.map(\.sql))
    }

    func limited(to limit: Int) -> (String, [SQLValue]) {
        let condition = parts.isEmpty ? "" : "WHERE \(parts.joined(separator: " AND ")) "
        return ("\(condition)ORDER BY sequence DESC LIMIT $\(values.count + 1)", values + [limit.sql])
    }
}
