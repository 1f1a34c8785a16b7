public import TitleModel

extension Transaction {
    /// Keeps a try as a wrong one, until it is known to be right.
    public func insert(_ attempt: LoginAttempt) throws {
        try run(
            "INSERT INTO login_attempts (id, name_mark, network, at, succeeded) VALUES ($1, $2, $3, $4, 0)",
            [attempt.id.sql, attempt.nameMark.sql, attempt.network.sql, attempt.at.sql]
        )
    }

    /// Forgets the tries before a moment, and at each door wrong ones but the latest so many.
    ///
    /// Who looks how many there are reads them all, so that it is done at every hundredth part of them alone.
    public func forgetAttempts(before moment: Instant, keeping most: Int) throws {
        try run("DELETE FROM login_attempts WHERE id < $1", [Identifier.first(at: moment).sql])
        let latest = try value(Int.self, "SELECT max(rowid) FROM login_attempts", []) ?? 0
        guard latest > most, latest.isMultiple(of: max(1, most / 100)) else { return }
        for door in LoginDoor.allCases { try forgetWrongTries(at: door, keeping: most) }
    }

    private func forgetWrongTries(at door: LoginDoor, keeping most: Int) throws {
        let wrong = "succeeded = 0 AND \(door.condition)"
        try run(
            """
            DELETE FROM login_attempts WHERE \(wrong) AND rowid <=
                (SELECT rowid FROM login_attempts WHERE \(wrong) ORDER BY rowid DESC LIMIT 1 OFFSET $1)
            """,
            [Int64(most).sql]
        )
    }

    public func deleteAttempt(_ attempt: Identifier) throws {
        try run("DELETE FROM login_attempts WHERE id = $1", [attempt.sql])
    }

    /// Wrong tries of everybody at a door, counted no further than needed.
    public func wrongTries(at door: LoginDoor, since moment: Instant, upTo most: Int) throws -> Int {
        let sql = """
            SELECT count(*) FROM
                (SELECT 1 FROM login_attempts WHERE id >= $1 AND succeeded = 0 AND \(door.condition) LIMIT $2)
            """
        return try value(Int.self, sql, [Identifier.first(at: moment).sql, Int64(most).sql]) ?? 0
    }

    public func setSucceeded(_ attempt: Identifier) throws {
        try run("UPDATE login_attempts SET succeeded = 1 WHERE id = $1", [attempt.sql])
    }

    /// Wrong tries by a name from a network since the last right one.
    public func wrongTries(by nameMark: [UInt8], from network: String, since moment: Instant) throws -> WrongTries {
        try wrongTries("name_mark = $1 AND network = $2 AND at >= $3", [nameMark.sql, network.sql, moment.sql])
    }

    /// Wrong tries by a name, from networks that it never came from.
    public func wrongTriesOfStrangers(by nameMark: [UInt8], since moment: Instant) throws -> WrongTries {
        try wrongTries(
            """
            name_mark = $1 AND at >= $2 AND network NOT IN
                (SELECT network FROM login_attempts WHERE name_mark = $1 AND succeeded = 1)
            """,
            [nameMark.sql, moment.sql]
        )
    }

    /// Wrong tries from a network, whatever the name: of those since the last right one alone, or of all.
    public func wrongTries(
        from network: String,
        since moment: Instant,
        sinceRight: Bool
    ) throws -> WrongTries {
        let condition = "network = $1 AND at >= $2"
        guard !sinceRight else { return try wrongTries(condition, [network.sql, moment.sql]) }
        let sql = "SELECT count(*), max(at) FROM login_attempts WHERE \(condition) AND succeeded = 0"
        return try first(WrongTries.self, sql, [network.sql, moment.sql]) ?? .none
    }

    /// Whether the name was let in from the network within what is remembered.
    public func cameBefore(_ nameMark: [UInt8], from network: String) throws -> Bool {
        let sql = """
            SELECT EXISTS (SELECT 1 FROM login_attempts WHERE name_mark = $1 AND network = $2 AND succeeded = 1)
            """
        return try value(Bool.self, sql, [nameMark.sql, network.sql]) ?? false
    }

    /// Identifiers rise with time, so that the last right one parts before from after.
    private func wrongTries(_ condition: String, _ values: [SQLValue]) throws -> WrongTries {
        let sql = """
            SELECT count(*), max(at) FROM login_attempts WHERE \(condition) AND succeeded = 0
            AND id > coalesce((SELECT max(id) FROM login_attempts WHERE \(condition) AND succeeded = 1), '')
            """
        return try first(WrongTries.self, sql, values) ?? .none
    }
}

extension WrongTries: StoredRecord {
    public init(_ columns: inout Columns) throws {
        self.init(count: try columns.next(), last: try columns.next())
    }
}
