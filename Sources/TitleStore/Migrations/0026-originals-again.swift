extension Migrations {
    /// What tells an original again, whoever writes it how; of whose claim a look was, and until when its state holds; the
    /// restriction that an original has; what holders apply for themselves; lines of the mapping tables that end.
    ///
    /// Tables whose columns take new words are made anew; foreign keys are off meanwhile and checked before the end.
    static let originalsAgain0026 =
        conversionChecks0026 + conversionFields0026 + conversionFiles0026 + originalMarks0026 + holderApplications0026
        + mappingEnds0026
        + appendOnly(
            "conversion_checks",
            "conversion_fields",
            "conversion_files",
            "original_marks",
            "title_mapping_ends",
            "title_mapping_end_decisions"
        )

    private static let conversionChecks0026 =
        """
        CREATE TABLE new_conversion_checks (
            id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
            conversion_case TEXT NOT NULL REFERENCES conversion_cases (id),
            finding TEXT NOT NULL CHECK (finding IN ('verified', 'ended', 'status-unknown', 'code-verified',
                'several-codes', 'own', 'forged', 'signed', 'signed-not-checked', 'broken', 'picture')),
            lines TEXT NOT NULL,
            signer TEXT,
            signed_on TEXT CHECK (length(signed_on) = 10),
            address TEXT,
            file BLOB NOT NULL REFERENCES conversion_files (sha256),
            made_by TEXT NOT NULL REFERENCES staff (id),
            made_at INTEGER NOT NULL,
            status_source TEXT CHECK (status_source IN ('asked', 'handed-in', 'unreachable', 'no-address')),
            status_as_of INTEGER CHECK (status_as_of IS NULL OR status_source IN ('asked', 'handed-in')),
            status_until INTEGER CHECK (status_until IS NULL OR status_as_of IS NOT NULL),
            cancelled_from TEXT CHECK (length(cancelled_from) = 10),
            origin_root TEXT CHECK (length(origin_root) = 64),
            origin_name TEXT,
            origin_issuer TEXT,
            origin_number TEXT,
            CHECK ((origin_root IS NULL) = (origin_name IS NULL)),
            CHECK ((origin_root IS NULL) = (origin_issuer IS NULL)),
            CHECK ((origin_root IS NULL) = (origin_number IS NULL))
        ) STRICT;
        INSERT INTO new_conversion_checks (id, conversion_case, finding, lines, signer, signed_on, address, file, made_by,
            made_at, status_source, status_as_of)
        SELECT id, conversion_case, finding, lines, signer, signed_on, address, file, made_by, made_at, status_source,
            status_as_of FROM conversion_checks;
        DROP TABLE conversion_checks;
        ALTER TABLE new_conversion_checks RENAME TO conversion_checks;
        CREATE INDEX conversion_checks_by_case ON conversion_checks (conversion_case, id);

        """

    private static let conversionFields0026 =
        """
        CREATE TABLE new_conversion_fields (
            id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
            conversion_case TEXT NOT NULL REFERENCES conversion_cases (id),
            kind TEXT NOT NULL CHECK (kind IN ('number', 'issuer', 'committee', 'authorised-by', 'obtained', 'series',
                'title', 'rank', 'specialty', 'qualified-on', 'issued-on', 'name', 'identity-tail', 'restriction')),
            value TEXT NOT NULL CHECK (length(value) <= 200),
            source TEXT NOT NULL CHECK (source IN ('claim', 'typed', 'applied', 'stated')),
            entered_by TEXT NOT NULL REFERENCES staff (id),
            entered_at INTEGER NOT NULL
        ) STRICT;
        INSERT INTO new_conversion_fields SELECT id, conversion_case, kind, value, source, entered_by, entered_at
            FROM conversion_fields;
        DROP TABLE conversion_fields;
        ALTER TABLE new_conversion_fields RENAME TO conversion_fields;
        CREATE INDEX conversion_fields_by_case ON conversion_fields (conversion_case, id);

        """

    private static let conversionFiles0026 =
        """
        CREATE TABLE new_conversion_files (
            sha256 BLOB PRIMARY KEY NOT NULL CHECK (length(sha256) = 32),
            media_type TEXT NOT NULL
                CHECK (media_type IN ('application/pdf', 'image/jpeg', 'image/png', 'application/ofd')),
            bytes BLOB NOT NULL CHECK (length(bytes) BETWEEN 1 AND 20971520)
        ) STRICT;
        INSERT INTO new_conversion_files SELECT sha256, media_type, bytes FROM conversion_files;
        DROP TABLE conversion_files;
        ALTER TABLE new_conversion_files RENAME TO conversion_files;

        """

    private static let originalMarks0026 =
        """
        CREATE TABLE original_marks (
            conversion_case TEXT NOT NULL REFERENCES conversion_cases (id),
            kind TEXT NOT NULL CHECK (kind IN ('name', 'number', 'claim', 'file')),
            mark TEXT NOT NULL CHECK (length(mark) > 0),
            PRIMARY KEY (conversion_case, kind, mark)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX original_marks_by_mark ON original_marks (mark, kind);
        INSERT INTO original_marks SELECT id, 'number', upper(replace(replace(original_number, ' ', ''), '-', ''))
            FROM conversion_cases WHERE length(replace(replace(original_number, ' ', ''), '-', '')) > 0;
        INSERT INTO original_marks SELECT DISTINCT conversion_case, 'file', lower(hex(file)) FROM conversion_evidence
            WHERE kind = 'original';
        CREATE TRIGGER original_marks_of_one_case BEFORE INSERT ON original_marks
        WHEN NEW.kind <> 'number' AND EXISTS (SELECT 1 FROM original_marks m
            WHERE m.mark = NEW.mark AND m.kind = NEW.kind AND m.conversion_case <> NEW.conversion_case
                AND (m.conversion_case IN (SELECT conversion_case FROM open_conversion_cases)
                    OR m.conversion_case IN (SELECT conversion_case FROM converted_originals)))
        BEGIN SELECT RAISE(ABORT, 'the original has a case already'); END;

        """

    private static let holderApplications0026 =
        """
        ALTER TABLE conversion_cases ADD COLUMN applicant_person TEXT REFERENCES people (id)
            CHECK (applicant_person IS NULL OR applicant = 'holder');
        CREATE INDEX conversion_cases_by_applicant ON conversion_cases (applicant_person)
            WHERE applicant_person IS NOT NULL;

        """

    private static let mappingEnds0026 =
        """
        CREATE TABLE title_mapping_ends (
            id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
            line TEXT NOT NULL CHECK (length(line) BETWEEN 1 AND 100),
            valid_to TEXT NOT NULL CHECK (length(valid_to) = 10),
            legal_source TEXT NOT NULL CHECK (length(legal_source) BETWEEN 1 AND 200),
            proposed_by TEXT NOT NULL REFERENCES staff (id),
            proposed_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX title_mapping_ends_by_line ON title_mapping_ends (line);

        CREATE TABLE title_mapping_end_decisions (
            ending TEXT PRIMARY KEY NOT NULL REFERENCES title_mapping_ends (id),
            accepted INTEGER NOT NULL CHECK (accepted IN (0, 1)),
            reason TEXT NOT NULL CHECK (length(reason) <= 1000),
            decided_by TEXT NOT NULL REFERENCES staff (id),
            decided_at INTEGER NOT NULL
        ) STRICT;
        CREATE TRIGGER title_mapping_end_accepted_by_a_second_person BEFORE INSERT ON title_mapping_end_decisions
        WHEN NEW.accepted = 1
            AND EXISTS (SELECT 1 FROM title_mapping_ends m WHERE m.id = NEW.ending AND m.proposed_by = NEW.decided_by)
        BEGIN SELECT RAISE(ABORT, 'who proposed the end of a line does not accept it'); END;

        """
}
