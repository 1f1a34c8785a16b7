public import TitleModel

extension Transaction {
    /// The person to whom an identity document belongs.
    public func person(with identity: IdentityDocument) throws -> Identifier? {
        try value(
            Identifier.self,
            "SELECT person FROM person_identities WHERE kind = $1 AND number = $2",
            [identity.kind.sql, identity.number.sql]
        )
    }

    public func insertPerson(_ id: Identifier, identity: IdentityDocument, name: String, at now: Instant) throws {
        try run("INSERT INTO people (id, recorded_at) VALUES ($1, $2)", [id.sql, now.sql])
        try run(
            "INSERT INTO person_identities (kind, number, person, valid_from, recorded_at) VALUES ($1, $2, $3, $4, $5)",
            [identity.kind.sql, identity.number.sql, id.sql, now.civilDate.sql, now.sql]
        )
        try insertName(name, of: id, from: now.civilDate, at: now)
    }

    public func insertName(_ name: String, of person: Identifier, from day: CivilDate, at now: Instant) throws {
        try run(
            "INSERT INTO person_names (person, name, valid_from, recorded_at) VALUES ($1, $2, $3, $4)",
            [person.sql, name.sql, day.sql, now.sql]
        )
    }

    /// The names a person has had, the present one last: a change counts from when it was confirmed.
    public func names(of person: Identifier) throws -> [String] {
        let sql = "SELECT name FROM person_names WHERE person = $1 ORDER BY recorded_at, rowid"
        return try values(String.self, sql, [person.sql])
    }

    /// Keeps the photo, once however many people show it, and makes it the person's photo from now on.
    public func insert(_ photo: Photo, of person: Identifier, at now: Instant) throws {
        try keep(photo, at: now)
        try run(
            "INSERT INTO person_photos (person, photo, recorded_at) VALUES ($1, $2, $3)",
            [person.sql, photo.sha256.sql, now.sql]
        )
    }

    /// The people of a batch for whom no photo is registered, in the order of the roster.
    public func peopleWithoutPhoto(in batch: Identifier) throws -> [Identifier] {
        try values(
            Identifier.self,
            """
            SELECT r.person FROM roster_rows r WHERE r.batch = $1
            AND NOT EXISTS (SELECT 1 FROM person_photos f WHERE f.person = r.person)
            GROUP BY r.person ORDER BY min(r.line)
            """,
            [batch.sql]
        )
    }

    public func photo(_ sha256: [UInt8]) throws -> Photo? {
        try first(Photo.self, "SELECT sha256, media_type, bytes FROM photos WHERE sha256 = $1", [sha256.sql])
    }
}
