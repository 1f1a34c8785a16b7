public import TitleModel

extension Transaction {
    /// How many changes of status the register has; those that issue are none, and a copy's own is its withdrawal.
    public func statusChangeCount() throws -> Int {
        let sql = """
            SELECT (SELECT COUNT(*) FROM certificate_events WHERE kind <> 'issued') + (SELECT COUNT(*) FROM copy_ends)
            """
        return try value(Int.self, sql, []) ?? 0
    }

    /// Every change of status with the entry it is of, a certificate's together, in the order they were recorded.
    public func statusChanges() throws -> [StatusChangeRecord] {
        try rows(
            of: StatusChangeRecord.self,
            """
            SELECT i.status_list, i.status_index, e.id, e.number, e.kind, e.at, e.effective_on, e.actor, e.ground,
                e.document_number, e.document_date, e.successor, e.until, e.status_case
            FROM certificate_events e JOIN intents i ON i.number = e.number
            WHERE e.kind <> 'issued' ORDER BY e.number, e.at, e.id
            """,
            []
        )
    }

    /// The lists that hold entries, ascending: those of certificates, then those of copies.
    public func statusLists() throws -> [UInt32] {
        let sql = "SELECT list FROM status_lists UNION SELECT list FROM copy_status_lists ORDER BY list"
        return try values(UInt32.self, sql, [])
    }

    /// The present status lists without their envelopes.
    public func presentStatusLists() throws -> [PublishedStatusList] {
        let sql = "SELECT list, issued_at, ttl, changes, x'' FROM present_status_lists ORDER BY list"
        return try rows(of: PublishedStatusList.self, sql, [])
    }

    public func presentStatusList(_ list: UInt32) throws -> PublishedStatusList? {
        let sql = "SELECT list, issued_at, ttl, changes, envelope FROM present_status_lists WHERE list = $1"
        return try first(PublishedStatusList.self, sql, [list.sql])
    }

    /// The last list of a past day.
    public func statusList(_ list: UInt32, on day: CivilDate) throws -> PublishedStatusList? {
        let sql = "SELECT list, issued_at, 0, 0, envelope FROM daily_status_lists WHERE list = $1 AND day = $2"
        return try first(PublishedStatusList.self, sql, [list.sql, day.sql])
    }

    /// The past days whose last lists are kept, by day, then list.
    public func daysOfStatusLists() throws -> [(list: UInt32, day: CivilDate)] {
        try rows(of: DayOfStatusList.self, "SELECT list, day FROM daily_status_lists ORDER BY day, list", [])
            .map { ($0.list, $0.day) }
    }

    /// Takes the place of the list's present one.
    public func publish(_ published: PublishedStatusList) throws {
        try run(
            """
            INSERT INTO present_status_lists (list, issued_at, ttl, changes, envelope) VALUES ($1, $2, $3, $4, $5)
            ON CONFLICT (list) DO UPDATE SET issued_at = excluded.issued_at, ttl = excluded.ttl,
                changes = excluded.changes, envelope = excluded.envelope
            """,
            [
                published.list.sql, published.issuedAt.sql, published.ttl.sql, published.changes.sql,
                published.envelope.sql,
            ]
        )
    }

    /// Keeps the last list of a day that is over; one that is kept already stays.
    public func keep(_ published: PublishedStatusList, of day: CivilDate) throws {
        try run(
            """
            INSERT INTO daily_status_lists (list, day, issued_at, envelope) VALUES ($1, $2, $3, $4)
            ON CONFLICT (list, day) DO NOTHING
            """,
            [published.list.sql, day.sql, published.issuedAt.sql, published.envelope.sql]
        )
    }
}

private struct DayOfStatusList: StoredRecord {
    let list: UInt32
    let day: CivilDate

    init(_ columns: inout Columns) throws {
        list = try columns.next()
        day = try columns.next()
    }
}
