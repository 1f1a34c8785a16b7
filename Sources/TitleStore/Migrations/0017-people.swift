extension Migrations {
    /// Changes of names and identity numbers as dated events, photos that holders hand in, and the photo of each print.
    static let people0017 =
        """
        CREATE TABLE person_changes (
            id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
            person TEXT NOT NULL REFERENCES people (id),
            kind TEXT NOT NULL CHECK (kind IN ('name', 'identity')),
            former TEXT NOT NULL CHECK (length(former) BETWEEN 1 AND 100),
            present TEXT NOT NULL CHECK (length(present) BETWEEN 1 AND 100 AND present <> former),
            identity_kind TEXT,
            document_number TEXT NOT NULL CHECK (length(document_number) BETWEEN 1 AND 200),
            document_date TEXT NOT NULL CHECK (length(document_date) = 10),
            effective_on TEXT NOT NULL CHECK (length(effective_on) = 10),
            entered_by TEXT NOT NULL REFERENCES staff (id),
            entered_at INTEGER NOT NULL,
            CHECK ((kind = 'identity') = (identity_kind IS NOT NULL))
        ) STRICT;
        CREATE INDEX person_changes_by_person ON person_changes (person, id);

        CREATE TABLE open_person_changes (
            person TEXT NOT NULL REFERENCES people (id),
            kind TEXT NOT NULL,
            change TEXT NOT NULL UNIQUE REFERENCES person_changes (id),
            PRIMARY KEY (person, kind)
        ) STRICT;

        CREATE TABLE person_change_decisions (
            change TEXT PRIMARY KEY NOT NULL REFERENCES person_changes (id),
            decision TEXT NOT NULL CHECK (decision IN ('confirmed', 'refused')),
            reason TEXT NOT NULL CHECK (length(reason) <= 4000),
            decided_by TEXT NOT NULL REFERENCES staff (id),
            decided_at INTEGER NOT NULL
        ) STRICT;
        CREATE TRIGGER person_change_decided_by_a_second_person BEFORE INSERT ON person_change_decisions
        WHEN EXISTS (SELECT 1 FROM person_changes WHERE id = NEW.change AND entered_by = NEW.decided_by)
        BEGIN SELECT RAISE(ABORT, 'who entered a change does not confirm it'); END;

        CREATE INDEX person_names_by_name ON person_names (name);

        CREATE TABLE photo_submissions (
            id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
            person TEXT NOT NULL REFERENCES people (id),
            certificate TEXT NOT NULL REFERENCES title_certificates (number),
            photo BLOB NOT NULL REFERENCES photos (sha256),
            submitted_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX photo_submissions_by_person ON photo_submissions (person, id);

        CREATE TABLE open_photo_submissions (
            person TEXT PRIMARY KEY NOT NULL REFERENCES people (id),
            submission TEXT NOT NULL UNIQUE REFERENCES photo_submissions (id)
        ) STRICT;

        CREATE TABLE photo_decisions (
            submission TEXT PRIMARY KEY NOT NULL REFERENCES photo_submissions (id),
            decision TEXT NOT NULL CHECK (decision IN ('confirmed', 'refused')),
            reason TEXT NOT NULL CHECK (length(reason) <= 4000),
            decided_by TEXT NOT NULL REFERENCES staff (id),
            decided_at INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE printed_photos (
            number TEXT PRIMARY KEY NOT NULL REFERENCES title_certificates (number),
            photo BLOB NOT NULL REFERENCES photos (sha256),
            printed_at INTEGER NOT NULL
        ) STRICT;

        """
        + appendOnly(
            "person_changes",
            "person_change_decisions",
            "photo_submissions",
            "photo_decisions",
            "printed_photos"
        )
}
