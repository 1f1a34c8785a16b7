extension Migrations {
    /// What the press is about to sign, what it has signed, and what became of it since.
    static let certificates0005 =
        """
        CREATE TABLE press_witness (
            publicity TEXT PRIMARY KEY NOT NULL REFERENCES publicities (id),
            seen_at INTEGER NOT NULL,
            roster_digest BLOB NOT NULL CHECK (length(roster_digest) = 32),
            mark BLOB NOT NULL CHECK (length(mark) = 32)
        ) STRICT;

        CREATE TABLE intents (
            order_id TEXT PRIMARY KEY NOT NULL REFERENCES orders (id),
            number TEXT NOT NULL UNIQUE REFERENCES orders (number),
            code TEXT NOT NULL UNIQUE CHECK (length(code) = 13),
            status_list INTEGER NOT NULL CHECK (status_list BETWEEN 0 AND 4294967295),
            status_index INTEGER NOT NULL CHECK (status_index BETWEEN 0 AND 4294967295),
            compact_payload BLOB NOT NULL,
            full_payload BLOB NOT NULL,
            key_id BLOB NOT NULL CHECK (length(key_id) = 8),
            issued_at INTEGER NOT NULL,
            mark BLOB NOT NULL CHECK (length(mark) = 32),
            UNIQUE (status_list, status_index)
        ) STRICT;

        CREATE TABLE status_lists (
            list INTEGER PRIMARY KEY CHECK (list BETWEEN 0 AND 4294967295),
            used INTEGER NOT NULL CHECK (used > 0)
        ) STRICT;

        CREATE TABLE title_certificates (
            number TEXT PRIMARY KEY NOT NULL,
            order_id TEXT NOT NULL UNIQUE REFERENCES intents (order_id),
            code TEXT NOT NULL UNIQUE REFERENCES intents (code),
            person TEXT NOT NULL REFERENCES people (id),
            compact_envelope BLOB NOT NULL,
            full_envelope BLOB NOT NULL,
            qr_text TEXT NOT NULL CHECK (length(qr_text) > 0),
            issued_at INTEGER NOT NULL,
            key_id BLOB NOT NULL CHECK (length(key_id) = 8),
            FOREIGN KEY (number) REFERENCES intents (number)
        ) STRICT;
        CREATE INDEX title_certificates_by_person ON title_certificates (person);

        CREATE TABLE certificate_events (
            id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
            number TEXT NOT NULL REFERENCES title_certificates (number),
            kind TEXT NOT NULL
                CHECK (kind IN ('issued', 'suspended', 'reinstated', 'revoked', 'cancelled', 'superseded')),
            at INTEGER NOT NULL,
            effective_on TEXT NOT NULL CHECK (length(effective_on) = 10),
            actor TEXT NOT NULL CHECK (length(actor) > 0),
            ground TEXT NOT NULL,
            document_number TEXT,
            successor TEXT REFERENCES title_certificates (number),
            CHECK ((kind = 'superseded') = (successor IS NOT NULL))
        ) STRICT;
        CREATE INDEX certificate_events_by_number ON certificate_events (number, id);
        CREATE UNIQUE INDEX certificate_events_issue_once ON certificate_events (number) WHERE kind = 'issued';

        CREATE TABLE seal_uses (
            id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
            at INTEGER NOT NULL,
            body TEXT NOT NULL REFERENCES bodies (code),
            key_id BLOB NOT NULL CHECK (length(key_id) = 8),
            purpose TEXT NOT NULL CHECK (length(purpose) > 0),
            subject TEXT NOT NULL CHECK (length(subject) > 0),
            authorisation TEXT NOT NULL CHECK (length(authorisation) > 0)
        ) STRICT;
        CREATE INDEX seal_uses_by_subject ON seal_uses (subject);

        """ + appendOnly("press_witness", "intents", "title_certificates", "certificate_events", "seal_uses")
}
