extension Migrations {
    /// Changes of duties as dated events, and the files that prove changes of names and numbers.
    static let dutiesAndProofs0019 =
        """
        CREATE TABLE staff_duty_changes (
            id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
            staff TEXT NOT NULL REFERENCES staff (id),
            former TEXT NOT NULL,
            present TEXT NOT NULL CHECK (present <> former),
            document_number TEXT NOT NULL CHECK (length(document_number) BETWEEN 1 AND 100),
            changed_by TEXT NOT NULL CHECK (length(changed_by) > 0 AND changed_by <> staff),
            changed_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX staff_duty_changes_by_staff ON staff_duty_changes (staff, changed_at, id);

        CREATE TRIGGER staff_duties_change_on_record BEFORE UPDATE OF duties ON staff
        WHEN NOT EXISTS (SELECT 1 FROM staff_duty_changes c
            WHERE c.staff = NEW.id AND c.former = OLD.duties AND c.present = NEW.duties)
        BEGIN SELECT RAISE(ABORT, 'duties change by a recorded event'); END;

        CREATE TABLE person_change_proofs (
            change TEXT PRIMARY KEY NOT NULL REFERENCES person_changes (id),
            name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
            sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
            bytes BLOB NOT NULL CHECK (length(bytes) BETWEEN 1 AND 33554432)
        ) STRICT;

        """ + appendOnly("staff_duty_changes", "person_change_proofs")
}
