extension Migrations {
    /// What was to be signed with a key that ended before it did.
    ///
    /// Such a row goes from `intents`, where an order has one, to `voided_intents`, which keeps it for good: it can go
    /// nowhere else, and not once a certificate was made of it.
    static let voidedIntents0008 =
        """
        CREATE TABLE voided_intents (
            order_id TEXT NOT NULL REFERENCES orders (id),
            number TEXT NOT NULL REFERENCES orders (number),
            code TEXT NOT NULL CHECK (length(code) = 13),
            status_list INTEGER NOT NULL CHECK (status_list BETWEEN 0 AND 4294967295),
            status_index INTEGER NOT NULL CHECK (status_index BETWEEN 0 AND 4294967295),
            compact_payload BLOB NOT NULL,
            full_payload BLOB NOT NULL,
            key_id BLOB NOT NULL CHECK (length(key_id) = 8),
            issued_at INTEGER NOT NULL,
            mark BLOB NOT NULL CHECK (length(mark) = 32),
            voided_at INTEGER NOT NULL,
            PRIMARY KEY (order_id, mark)
        ) STRICT;

        DROP TRIGGER intents_refuses_delete;
        CREATE TRIGGER intents_refuses_delete BEFORE DELETE ON intents
        WHEN EXISTS (SELECT 1 FROM title_certificates c WHERE c.order_id = OLD.order_id)
            OR NOT EXISTS (SELECT 1 FROM voided_intents v WHERE v.order_id = OLD.order_id AND v.mark = OLD.mark)
        BEGIN SELECT RAISE(ABORT, 'intents is append-only'); END;

        """ + appendOnly("voided_intents")
}
