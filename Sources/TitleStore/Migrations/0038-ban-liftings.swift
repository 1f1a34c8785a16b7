extension Migrations {
    /// Bans that others decided end before their years by a document: proposed by one person, confirmed by another; such a
    /// ban stands no longer, and stays on record.
    static let banLiftings0038 =
        """
        CREATE TABLE outside_ban_liftings (
            id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
            ban TEXT NOT NULL REFERENCES outside_bans (id),
            document_number TEXT NOT NULL CHECK (length(document_number) BETWEEN 1 AND 200),
            document_date TEXT NOT NULL CHECK (length(document_date) = 10),
            reason TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 4000),
            proposed_by TEXT NOT NULL REFERENCES staff (id),
            proposed_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX outside_ban_liftings_by_ban ON outside_ban_liftings (ban);

        CREATE TABLE outside_ban_lifting_decisions (
            lifting TEXT PRIMARY KEY NOT NULL REFERENCES outside_ban_liftings (id),
            is_confirmed INTEGER NOT NULL CHECK (is_confirmed IN (0, 1)),
            reason TEXT NOT NULL CHECK (length(reason) <= 4000),
            decided_by TEXT NOT NULL REFERENCES staff (id),
            decided_at INTEGER NOT NULL
        ) STRICT;

        DROP VIEW standing_bans;
        CREATE VIEW standing_bans AS
        SELECT b.id AS id, b.person AS person, b.from_day AS from_day, b.until_day AS until_day,
            b.document_number AS document_number
        FROM bans b WHERE NOT EXISTS (SELECT 1 FROM ban_liftings l WHERE l.ban = b.id)
        UNION ALL
        SELECT o.id, o.person, o.from_day, o.until_day, o.document_number
        FROM outside_bans o JOIN outside_ban_decisions d ON d.ban = o.id
        WHERE d.is_confirmed = 1 AND NOT EXISTS (SELECT 1 FROM outside_ban_liftings l
            JOIN outside_ban_lifting_decisions c ON c.lifting = l.id WHERE l.ban = o.id AND c.is_confirmed = 1);

        CREATE TRIGGER outside_ban_lifting_decisions_by_two BEFORE INSERT ON outside_ban_lifting_decisions
        WHEN NEW.is_confirmed = 1
            AND NEW.decided_by = (SELECT l.proposed_by FROM outside_ban_liftings l WHERE l.id = NEW.lifting)
        BEGIN SELECT RAISE(ABORT, 'a lifting is confirmed by another person'); END;
        CREATE TRIGGER outside_ban_liftings_of_standing BEFORE INSERT ON outside_ban_liftings
        WHEN NOT EXISTS (SELECT 1 FROM standing_bans b WHERE b.id = NEW.ban)
        BEGIN SELECT RAISE(ABORT, 'the ban does not stand'); END;
        CREATE TRIGGER outside_ban_liftings_one_waits BEFORE INSERT ON outside_ban_liftings
        WHEN EXISTS (SELECT 1 FROM outside_ban_liftings l WHERE l.ban = NEW.ban
            AND NOT EXISTS (SELECT 1 FROM outside_ban_lifting_decisions d WHERE d.lifting = l.id))
        BEGIN SELECT RAISE(ABORT, 'a lifting waits already'); END;

        """ + appendOnly("outside_ban_liftings", "outside_ban_lifting_decisions")
}
