extension Migrations {
    /// What may happen to a notice while it is open: a typing error mended, a row begun anew, the whole withdrawn.
    ///
    /// A row changes by its correction alone, in the field that the correction names.
    static let publicity0016 =
        """
        CREATE TABLE publicity_corrections (
            id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
            publicity TEXT NOT NULL REFERENCES publicities (id),
            roster_row TEXT NOT NULL REFERENCES roster_rows (id),
            field TEXT NOT NULL CHECK (field IN ('name', 'mongolian-name', 'employer', 'panel', 'qualified-on')),
            old_value TEXT NOT NULL,
            new_value TEXT NOT NULL CHECK (new_value <> old_value),
            reason TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 4000),
            roster_digest BLOB NOT NULL CHECK (length(roster_digest) = 32),
            corrected_by TEXT NOT NULL REFERENCES staff (id),
            corrected_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX publicity_corrections_by_publicity ON publicity_corrections (publicity);
        CREATE INDEX publicity_corrections_by_row ON publicity_corrections (roster_row);

        CREATE TABLE press_correction_witness (
            correction TEXT PRIMARY KEY NOT NULL REFERENCES publicity_corrections (id),
            seen_at INTEGER NOT NULL,
            before_digest BLOB NOT NULL CHECK (length(before_digest) = 32),
            after_digest BLOB NOT NULL CHECK (length(after_digest) = 32),
            mark BLOB NOT NULL CHECK (length(mark) = 32)
        ) STRICT;

        CREATE TABLE publicity_withdrawals (
            publicity TEXT PRIMARY KEY NOT NULL REFERENCES publicities (id),
            reason TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 4000),
            document_number TEXT NOT NULL CHECK (length(document_number) > 0),
            document_date TEXT NOT NULL CHECK (length(document_date) = 10),
            withdrawn_by TEXT NOT NULL REFERENCES staff (id),
            withdrawn_at INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE row_restarts (
            old_row TEXT PRIMARY KEY NOT NULL REFERENCES roster_rows (id),
            batch TEXT NOT NULL UNIQUE REFERENCES batches (id),
            reason TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 4000),
            restarted_by TEXT NOT NULL REFERENCES staff (id),
            restarted_at INTEGER NOT NULL
        ) STRICT;

        CREATE TRIGGER publicity_corrections_while_open BEFORE INSERT ON publicity_corrections
        WHEN EXISTS (SELECT 1 FROM publicity_closings WHERE publicity = NEW.publicity)
            OR EXISTS (SELECT 1 FROM publicity_withdrawals WHERE publicity = NEW.publicity)
        BEGIN SELECT RAISE(ABORT, 'a notice is corrected while it is open'); END;
        CREATE TRIGGER publicity_closings_of_no_withdrawn BEFORE INSERT ON publicity_closings
        WHEN EXISTS (SELECT 1 FROM publicity_withdrawals WHERE publicity = NEW.publicity)
        BEGIN SELECT RAISE(ABORT, 'a withdrawn notice is not closed'); END;
        CREATE TRIGGER row_restarts_of_no_filed BEFORE INSERT ON row_restarts
        WHEN EXISTS (SELECT 1 FROM filing_rows WHERE roster_row = NEW.old_row)
        BEGIN SELECT RAISE(ABORT, 'a filed row is not shown anew'); END;

        DROP TRIGGER roster_rows_refuses_update;
        CREATE TRIGGER roster_rows_keep_what_restarts_them BEFORE UPDATE OF id, batch, line, person, sex, ethnicity,
            birth_date, identity_kind, identity_number, area, education, education_mode, graduated_on, major,
            worked_since, title, specialty, route, examination_pass, restriction, remark, ground ON roster_rows
        BEGIN SELECT RAISE(ABORT, 'roster_rows is append-only'); END;
        CREATE TRIGGER roster_rows_change_by_correction
        BEFORE UPDATE OF name, mongolian_name, employer, panel, qualified_on ON roster_rows
        WHEN NOT EXISTS (
            SELECT 1 FROM publicity_corrections k WHERE k.roster_row = OLD.id
            AND k.rowid = (SELECT max(rowid) FROM publicity_corrections WHERE roster_row = OLD.id)
            AND k.old_value = CASE k.field WHEN 'name' THEN OLD.name WHEN 'employer' THEN OLD.employer
                WHEN 'mongolian-name' THEN coalesce(OLD.mongolian_name, '') WHEN 'panel' THEN coalesce(OLD.panel, '')
                ELSE OLD.qualified_on END
            AND NEW.name = CASE k.field WHEN 'name' THEN k.new_value ELSE OLD.name END
            AND NEW.employer = CASE k.field WHEN 'employer' THEN k.new_value ELSE OLD.employer END
            AND coalesce(NEW.mongolian_name, '') = CASE k.field WHEN 'mongolian-name' THEN k.new_value
                ELSE coalesce(OLD.mongolian_name, '') END
            AND coalesce(NEW.panel, '') = CASE k.field WHEN 'panel' THEN k.new_value ELSE coalesce(OLD.panel, '') END
            AND NEW.qualified_on = CASE k.field WHEN 'qualified-on' THEN k.new_value ELSE OLD.qualified_on END)
        BEGIN SELECT RAISE(ABORT, 'a row changes by a correction alone'); END;

        """
        + appendOnly("publicity_corrections", "press_correction_witness", "publicity_withdrawals", "row_restarts")
}
