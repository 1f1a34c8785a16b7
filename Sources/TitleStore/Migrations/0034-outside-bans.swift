extension Migrations {
    /// Bans that others decided, with their documents: entered by one person and confirmed by another; and all that stand,
    /// whoever decided them.
    static let outsideBans0034 =
        """
        CREATE TABLE outside_bans (
            id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
            person TEXT NOT NULL REFERENCES people (id),
            from_day TEXT NOT NULL CHECK (length(from_day) = 10),
            until_day TEXT NOT NULL CHECK (until_day >= from_day),
            document_number TEXT NOT NULL CHECK (length(document_number) BETWEEN 1 AND 200),
            deciding_body TEXT NOT NULL CHECK (length(deciding_body) BETWEEN 1 AND 200),
            proof_name TEXT NOT NULL CHECK (length(proof_name) BETWEEN 1 AND 200),
            proof_sha256 BLOB NOT NULL CHECK (length(proof_sha256) = 32),
            proof_bytes BLOB NOT NULL CHECK (length(proof_bytes) BETWEEN 1 AND 33554432),
            entered_by TEXT NOT NULL REFERENCES staff (id),
            entered_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX outside_bans_by_person ON outside_bans (person);

        CREATE TABLE outside_ban_decisions (
            ban TEXT PRIMARY KEY NOT NULL REFERENCES outside_bans (id),
            is_confirmed INTEGER NOT NULL CHECK (is_confirmed IN (0, 1)),
            reason TEXT NOT NULL CHECK (length(reason) <= 4000),
            decided_by TEXT NOT NULL REFERENCES staff (id),
            decided_at INTEGER NOT NULL
        ) STRICT;
        CREATE TRIGGER outside_ban_decisions_by_two BEFORE INSERT ON outside_ban_decisions
        WHEN NEW.is_confirmed = 1
            AND NEW.decided_by = (SELECT o.entered_by FROM outside_bans o WHERE o.id = NEW.ban)
        BEGIN SELECT RAISE(ABORT, 'a ban is confirmed by another person'); END;

        CREATE VIEW standing_bans AS
        SELECT b.id AS id, b.person AS person, b.from_day AS from_day, b.until_day AS until_day,
            b.document_number AS document_number
        FROM bans b WHERE NOT EXISTS (SELECT 1 FROM ban_liftings l WHERE l.ban = b.id)
        UNION ALL
        SELECT o.id, o.person, o.from_day, o.until_day, o.document_number
        FROM outside_bans o JOIN outside_ban_decisions d ON d.ban = o.id WHERE d.is_confirmed = 1;

        """ + appendOnly("outside_bans", "outside_ban_decisions")
}
