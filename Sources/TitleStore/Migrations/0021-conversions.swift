extension Migrations {
    /// Conversions (换证): cases with their evidence, what the original says, checks, mappings, decisions and steps; and the
    /// lines that two people added to the mapping tables.
    static let conversions0021 =
        conversionCases0021 + conversionSteps0021 + titleMappings0021
        + appendOnly(
            "conversion_cases",
            "converted_originals",
            "conversion_files",
            "conversion_evidence",
            "conversion_fields",
            "conversion_checks",
            "conversion_mappings",
            "conversion_decisions",
            "conversion_steps",
            "conversion_rows",
            "title_mappings",
            "title_mapping_decisions"
        )

    private static let conversionCases0021 =
        """
        CREATE TABLE conversion_cases (
            id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
            origin TEXT NOT NULL CHECK (origin IN ('province', 'central', 'military')),
            way TEXT NOT NULL CHECK (way IN ('transfer', 'placement', 'own')),
            name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
            identity_kind TEXT NOT NULL,
            identity_number TEXT NOT NULL CHECK (length(identity_number) BETWEEN 1 AND 40),
            sex TEXT NOT NULL CHECK (sex IN ('male', 'female')),
            birth_date TEXT NOT NULL CHECK (length(birth_date) = 10),
            employer TEXT NOT NULL CHECK (length(employer) > 0),
            area TEXT NOT NULL CHECK (length(area) = 6),
            unit_is_outside INTEGER NOT NULL CHECK (unit_is_outside IN (0, 1)),
            applicant TEXT NOT NULL CHECK (applicant IN ('holder', 'employer')),
            applied_on TEXT NOT NULL CHECK (length(applied_on) = 10),
            original_number TEXT NOT NULL CHECK (length(original_number) BETWEEN 1 AND 60),
            original_issuer TEXT NOT NULL CHECK (length(original_issuer) BETWEEN 1 AND 200),
            entrustment_sender TEXT,
            entrustment_number TEXT,
            receiver TEXT NOT NULL REFERENCES bodies (code),
            taken_by TEXT NOT NULL REFERENCES staff (id),
            taken_at INTEGER NOT NULL,
            CHECK ((entrustment_sender IS NULL) = (entrustment_number IS NULL))
        ) STRICT;
        CREATE INDEX conversion_cases_by_identity ON conversion_cases (identity_kind, identity_number);

        CREATE TABLE open_conversion_cases (
            conversion_case TEXT PRIMARY KEY NOT NULL REFERENCES conversion_cases (id),
            original_key TEXT NOT NULL UNIQUE
        ) STRICT;

        CREATE TABLE converted_originals (
            original_key TEXT PRIMARY KEY NOT NULL,
            conversion_case TEXT NOT NULL UNIQUE REFERENCES conversion_cases (id)
        ) STRICT;

        CREATE TABLE conversion_files (
            sha256 BLOB PRIMARY KEY NOT NULL CHECK (length(sha256) = 32),
            media_type TEXT NOT NULL CHECK (media_type IN ('application/pdf', 'image/jpeg', 'image/png')),
            bytes BLOB NOT NULL CHECK (length(bytes) BETWEEN 1 AND 20971520)
        ) STRICT;

        CREATE TABLE conversion_evidence (
            id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
            conversion_case TEXT NOT NULL REFERENCES conversion_cases (id),
            kind TEXT NOT NULL CHECK (kind IN ('application', 'original', 'committee-authorisation',
                'military-authorisation', 'present-work', 'transfer-order', 'demobilisation', 'placement',
                'labour-contract', 'online-check', 'entrustment', 'decision-document')),
            name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
            file BLOB NOT NULL REFERENCES conversion_files (sha256),
            added_by TEXT NOT NULL REFERENCES staff (id),
            added_at INTEGER NOT NULL,
            UNIQUE (conversion_case, kind, file)
        ) STRICT;

        CREATE TABLE conversion_fields (
            id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
            conversion_case TEXT NOT NULL REFERENCES conversion_cases (id),
            kind TEXT NOT NULL CHECK (kind IN ('number', 'issuer', 'committee', 'authorised-by', 'obtained', 'series',
                'title', 'rank', 'specialty', 'qualified-on', 'issued-on', 'name', 'identity-tail')),
            value TEXT NOT NULL CHECK (length(value) <= 200),
            source TEXT NOT NULL CHECK (source IN ('claim', 'typed', 'applied')),
            entered_by TEXT NOT NULL REFERENCES staff (id),
            entered_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX conversion_fields_by_case ON conversion_fields (conversion_case, id);

        CREATE TABLE conversion_checks (
            id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
            conversion_case TEXT NOT NULL REFERENCES conversion_cases (id),
            finding TEXT NOT NULL CHECK (finding IN ('verified', 'ended', 'status-unknown', 'forged', 'signed',
                'signed-not-checked', 'broken', 'picture')),
            lines TEXT NOT NULL,
            signer TEXT,
            signed_on TEXT CHECK (length(signed_on) = 10),
            address TEXT,
            file BLOB NOT NULL REFERENCES conversion_files (sha256),
            made_by TEXT NOT NULL REFERENCES staff (id),
            made_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX conversion_checks_by_case ON conversion_checks (conversion_case, id);

        """

    private static let conversionSteps0021 =
        """
        CREATE TABLE conversion_mappings (
            id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
            conversion_case TEXT NOT NULL REFERENCES conversion_cases (id),
            title INTEGER NOT NULL REFERENCES titles (code),
            specialty TEXT,
            basis TEXT NOT NULL CHECK (basis IN ('table', 'same-name', 'person')),
            detail TEXT NOT NULL CHECK (length(detail) <= 1000),
            mapped_by TEXT NOT NULL REFERENCES staff (id),
            mapped_at INTEGER NOT NULL,
            CHECK (basis = 'same-name' OR length(detail) > 0)
        ) STRICT;
        CREATE INDEX conversion_mappings_by_case ON conversion_mappings (conversion_case, id);

        CREATE TABLE conversion_decisions (
            id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
            conversion_case TEXT NOT NULL REFERENCES conversion_cases (id),
            outcome TEXT NOT NULL CHECK (outcome IN ('convert', 'not-needed', 'refuse')),
            body TEXT NOT NULL REFERENCES bodies (code),
            ground TEXT NOT NULL CHECK (length(ground) BETWEEN 1 AND 4000),
            document_number TEXT NOT NULL CHECK (length(document_number) > 0),
            document_date TEXT NOT NULL CHECK (length(document_date) = 10),
            decided_by TEXT NOT NULL REFERENCES staff (id),
            decided_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX conversion_decisions_by_case ON conversion_decisions (conversion_case, id);

        CREATE TABLE conversion_steps (
            id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
            conversion_case TEXT NOT NULL REFERENCES conversion_cases (id),
            event TEXT NOT NULL CHECK (event IN ('ask-for-more', 'supplement', 'complete', 'check', 'map', 'decide',
                'give-back', 'confirm', 'withdraw')),
            outcome TEXT CHECK (outcome IN ('convert', 'not-needed', 'refuse')),
            taken_by TEXT NOT NULL REFERENCES staff (id),
            taken_at INTEGER NOT NULL,
            statement TEXT NOT NULL CHECK (length(statement) <= 4000),
            until TEXT CHECK (length(until) = 10),
            CHECK ((event = 'decide') = (outcome IS NOT NULL)),
            CHECK ((event = 'ask-for-more') = (until IS NOT NULL))
        ) STRICT;
        CREATE INDEX conversion_steps_by_case ON conversion_steps (conversion_case, id);
        CREATE TRIGGER conversion_confirmed_by_a_second_person BEFORE INSERT ON conversion_steps
        WHEN NEW.event = 'confirm' AND NEW.taken_by = (SELECT s.taken_by FROM conversion_steps s
            WHERE s.conversion_case = NEW.conversion_case AND s.event = 'decide' ORDER BY s.id DESC LIMIT 1)
        BEGIN SELECT RAISE(ABORT, 'who decided a conversion does not confirm it'); END;

        CREATE TABLE conversion_rows (
            roster_row TEXT PRIMARY KEY NOT NULL REFERENCES roster_rows (id),
            batch TEXT NOT NULL UNIQUE REFERENCES batches (id),
            conversion_case TEXT NOT NULL UNIQUE REFERENCES conversion_cases (id)
        ) STRICT;

        """

    private static let titleMappings0021 =
        """
        CREATE TABLE title_mappings (
            id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
            origin TEXT NOT NULL CHECK (origin IN ('province', 'central', 'military')),
            series TEXT NOT NULL CHECK (length(series) BETWEEN 1 AND 100),
            title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 100),
            target_series INTEGER NOT NULL,
            target_title TEXT NOT NULL CHECK (length(target_title) BETWEEN 1 AND 100),
            target_rank TEXT NOT NULL
                CHECK (target_rank IN ('senior_full', 'senior_associate', 'intermediate', 'assistant', 'clerk')),
            valid_from TEXT NOT NULL CHECK (length(valid_from) = 10),
            valid_to TEXT CHECK (valid_to >= valid_from),
            legal_source TEXT NOT NULL CHECK (length(legal_source) BETWEEN 1 AND 200),
            proposed_by TEXT NOT NULL REFERENCES staff (id),
            proposed_at INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE title_mapping_decisions (
            mapping TEXT PRIMARY KEY NOT NULL REFERENCES title_mappings (id),
            accepted INTEGER NOT NULL CHECK (accepted IN (0, 1)),
            reason TEXT NOT NULL CHECK (length(reason) <= 1000),
            decided_by TEXT NOT NULL REFERENCES staff (id),
            decided_at INTEGER NOT NULL
        ) STRICT;
        CREATE TRIGGER title_mapping_accepted_by_a_second_person BEFORE INSERT ON title_mapping_decisions
        WHEN NEW.accepted = 1
            AND EXISTS (SELECT 1 FROM title_mappings m WHERE m.id = NEW.mapping AND m.proposed_by = NEW.decided_by)
        BEGIN SELECT RAISE(ABORT, 'who proposed a mapping does not accept it'); END;

        """
}
