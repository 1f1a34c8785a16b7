public import TitleModel

extension Transaction {
    public func insert(_ key: APIKey) throws {
        try run(
            """
            INSERT INTO api_keys (id, prefix, hash, name, scope, made_by, made_at)
            VALUES ($1, $2, $3, $4, $5, $6, $7)
            """,
            [
                key.id.sql, key.prefix.sql, key.hash.sql, key.name.sql, key.scope.sql, key.madeBy.sql,
                key.madeAt.sql,
            ]
        )
    }

    public func end(_ key: Identifier, by actor: String, at now: Instant) throws {
        try run(
            "INSERT INTO api_key_ends (api_key, ended_by, ended_at) VALUES ($1, $2, $3)",
            [key.sql, actor.sql, now.sql]
        )
    }

    public func apiKeys() throws -> [APIKey] {
        try rows(of: APIKey.self, Self.keys + " ORDER BY k.id", [])
    }

    public func apiKey(_ prefix: String) throws -> APIKey? {
        try first(APIKey.self, Self.keys + " WHERE k.prefix = $1", [prefix.sql])
    }

    private static var keys: String {
        """
        SELECT k.id, k.prefix, k.hash, k.name, k.scope, k.made_by, k.made_at, e.ended_at
        FROM api_keys k LEFT JOIN api_key_ends e ON e.api_key = k.id
        """
    }
}

/// Of the look-ups' own file.
extension Transaction {
    public func noteUse(of key: Identifier, at now: Instant) throws {
        try run(
            """
            INSERT INTO key_uses (api_key, used_at) VALUES ($1, $2)
            ON CONFLICT (api_key) DO UPDATE SET used_at = excluded.used_at
            """,
            [key.sql, now.sql]
        )
    }

    public func lastUse(of key: Identifier) throws -> Instant? {
        try value(Instant.self, "SELECT used_at FROM key_uses WHERE api_key = $1", [key.sql])
    }

    /// The answer that was given to a question since a moment.
    public func givenAnswer(to question: [UInt8], since moment: Instant) throws -> GivenAnswer? {
        try first(
            GivenAnswer.self,
            "SELECT body, status, place, answer FROM given_answers WHERE question = $1 AND given_at >= $2",
            [question.sql, moment.sql]
        )
    }

    /// Keeps an answer; the first one stays.
    public func keep(_ answer: GivenAnswer, to question: [UInt8], at now: Instant) throws {
        try run("DELETE FROM given_answers WHERE given_at < $1", [now.adding(milliseconds: -86_400_000).sql])
        try run(
            """
            INSERT INTO given_answers (question, body, status, place, answer, given_at)
            VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (question) DO NOTHING
            """,
            [
                question.sql, answer.body.sql, answer.status.sql, answer.place.sql, answer.answer.sql, now.sql,
            ]
        )
    }
}
