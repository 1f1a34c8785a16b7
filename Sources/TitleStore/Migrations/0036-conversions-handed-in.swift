extension Migrations {
    /// Applications for conversions as their holders handed them in, with their files, and what became of them.
    ///
    /// The secret of somebody without an account is kept as its SHA-256 alone, the form's number as well.
    static let conversionsHandedIn0036 =
        """
        CREATE TABLE conversion_requests (
            id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
            receipt TEXT NOT NULL UNIQUE CHECK (length(receipt) BETWEEN 15 AND 20),
            form_hash BLOB NOT NULL UNIQUE CHECK (length(form_hash) = 32),
            secret_hash BLOB CHECK (length(secret_hash) = 32),
            person TEXT REFERENCES people (id),
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
            applied_on TEXT NOT NULL CHECK (length(applied_on) = 10),
            original_number TEXT NOT NULL CHECK (length(original_number) BETWEEN 1 AND 60),
            original_issuer TEXT NOT NULL CHECK (length(original_issuer) BETWEEN 1 AND 200),
            entrustment_sender TEXT,
            entrustment_number TEXT,
            level TEXT CHECK (level IN ('senior', 'intermediate', 'junior')),
            receiver TEXT NOT NULL REFERENCES bodies (code),
            handed_in_at INTEGER NOT NULL,
            CHECK ((person IS NULL) <> (secret_hash IS NULL)),
            CHECK ((entrustment_sender IS NULL) = (entrustment_number IS NULL))
        ) STRICT;
        CREATE INDEX conversion_requests_by_person ON conversion_requests (person, id) WHERE person IS NOT NULL;
        CREATE INDEX conversion_requests_by_identity ON conversion_requests (identity_number);

        CREATE TABLE open_conversion_requests (
            request TEXT PRIMARY KEY NOT NULL REFERENCES conversion_requests (id)
        ) STRICT;

        CREATE TABLE conversion_request_files (
            id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
            request TEXT NOT NULL REFERENCES conversion_requests (id),
            kind TEXT NOT NULL CHECK (kind IN ('original', 'committee-authorisation', 'military-authorisation',
                'present-work', 'transfer-order', 'demobilisation', 'placement', 'labour-contract', 'online-check',
                'entrustment')),
            name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
            file BLOB NOT NULL REFERENCES conversion_files (sha256),
            size INTEGER NOT NULL CHECK (size > 0),
            added_at INTEGER NOT NULL,
            UNIQUE (request, kind, file)
        ) STRICT;
        CREATE INDEX conversion_request_files_by_file ON conversion_request_files (file);
        CREATE TRIGGER conversion_request_files_while_it_waits BEFORE INSERT ON conversion_request_files
        WHEN NOT EXISTS (SELECT 1 FROM open_conversion_requests q WHERE q.request = NEW.request)
        BEGIN SELECT RAISE(ABORT, 'the application has ended'); END;

        CREATE TABLE conversion_request_ends (
            request TEXT PRIMARY KEY NOT NULL REFERENCES conversion_requests (id),
            outcome TEXT NOT NULL CHECK (outcome IN ('taken', 'returned', 'withdrawn')),
            conversion_case TEXT UNIQUE REFERENCES conversion_cases (id),
            reason TEXT NOT NULL CHECK (length(reason) <= 4000),
            ended_by TEXT REFERENCES staff (id),
            ended_at INTEGER NOT NULL,
            CHECK ((outcome = 'taken') = (conversion_case IS NOT NULL)),
            CHECK ((outcome = 'withdrawn') = (ended_by IS NULL)),
            CHECK (outcome <> 'returned' OR length(reason) > 0)
        ) STRICT;

        """ + appendOnly("conversion_requests", "conversion_request_files", "conversion_request_ends")
}
