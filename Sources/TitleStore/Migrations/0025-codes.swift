extension Migrations {
    /// A certificate's code is its intent's, and is looked up there: one index of random codes fewer to write.
    ///
    /// The table is made anew without it. Foreign keys are off meanwhile and checked before the end.
    static let codes0025 =
        """
        DROP TRIGGER intents_refuses_delete;
        CREATE TABLE new_title_certificates (
            number TEXT PRIMARY KEY NOT NULL,
            order_id TEXT NOT NULL UNIQUE REFERENCES intents (order_id),
            person TEXT NOT NULL REFERENCES people (id),
            compact_envelope BLOB NOT NULL,
            full_envelope BLOB NOT NULL,
            qr_text TEXT NOT NULL CHECK (length(qr_text) > 0),
            issued_at INTEGER NOT NULL,
            key_id BLOB NOT NULL CHECK (length(key_id) = 8),
            FOREIGN KEY (number) REFERENCES intents (number)
        ) STRICT;
        INSERT INTO new_title_certificates
        SELECT number, order_id, person, compact_envelope, full_envelope, qr_text, issued_at, key_id FROM title_certificates;
        DROP TABLE title_certificates;
        ALTER TABLE new_title_certificates RENAME TO title_certificates;
        CREATE INDEX title_certificates_by_person ON title_certificates (person);
        CREATE TRIGGER intents_refuses_delete BEFORE DELETE ON intents
        WHEN EXISTS (SELECT 1 FROM title_certificates c WHERE c.order_id = OLD.order_id)
            OR NOT EXISTS (SELECT 1 FROM voided_intents v WHERE v.order_id = OLD.order_id AND v.mark = OLD.mark)
        BEGIN SELECT RAISE(ABORT, 'intents is append-only'); END;

        """ + appendOnly("title_certificates")
}
