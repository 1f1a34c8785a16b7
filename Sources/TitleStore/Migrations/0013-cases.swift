extension Migrations {
    /// Cases about issued certificates: what was proposed, and each step until it was decided.
    static let cases0013 =
        """
        CREATE TABLE status_cases (
            id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
            number TEXT NOT NULL REFERENCES title_certificates (number),
            kind TEXT NOT NULL CHECK (kind IN ('suspended', 'reinstated', 'revoked', 'cancelled', 'superseded')),
            ground TEXT NOT NULL CHECK (length(ground) BETWEEN 1 AND 4000),
            document_number TEXT NOT NULL CHECK (length(document_number) > 0),
            effective_on TEXT NOT NULL CHECK (length(effective_on) = 10),
            successor TEXT REFERENCES title_certificates (number),
            proposed_by TEXT NOT NULL REFERENCES staff (id),
            proposed_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX status_cases_by_number ON status_cases (number, id);

        CREATE TABLE open_status_cases (
            number TEXT PRIMARY KEY NOT NULL REFERENCES title_certificates (number),
            status_case TEXT NOT NULL UNIQUE REFERENCES status_cases (id)
        ) STRICT;

        CREATE TABLE status_case_steps (
            status_case TEXT NOT NULL REFERENCES status_cases (id),
            event TEXT NOT NULL CHECK (event IN ('notify', 'hear', 'confirm', 'refuse', 'withdraw')),
            taken_by TEXT NOT NULL REFERENCES staff (id),
            taken_at INTEGER NOT NULL,
            statement TEXT NOT NULL CHECK (length(statement) <= 4000),
            PRIMARY KEY (status_case, event)
        ) STRICT;
        CREATE TRIGGER status_case_confirmed_by_a_second_person BEFORE INSERT ON status_case_steps
        WHEN NEW.event = 'confirm'
            AND EXISTS (SELECT 1 FROM status_cases WHERE id = NEW.status_case AND proposed_by = NEW.taken_by)
        BEGIN SELECT RAISE(ABORT, 'who proposed a change does not confirm it'); END;

        """ + appendOnly("status_cases", "status_case_steps")
}
