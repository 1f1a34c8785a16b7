extension Migrations {
    /// A file of a conversion may be handed in again and is the newest then; what all files from the net take up is counted by
    /// their sizes.
    ///
    /// Both tables are made anew without the key that one file of a kind had; nothing refers to them.
    static let evidenceAgain0041 =
        evidence0041 + requestFiles0041 + appendOnly("conversion_evidence", "conversion_request_files")

    private static let evidence0041 =
        """
        CREATE TABLE new_conversion_evidence (
            id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
            conversion_case TEXT NOT NULL REFERENCES conversion_cases (id),
            kind TEXT NOT NULL CHECK (kind IN ('application', 'original', 'committee-authorisation',
                'military-authorisation', 'present-work', 'transfer-order', 'demobilisation', 'placement',
                'labour-contract', 'online-check', 'entrustment', 'decision-document')),
            name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
            file BLOB NOT NULL REFERENCES conversion_files (sha256),
            added_by TEXT NOT NULL REFERENCES staff (id),
            added_at INTEGER NOT NULL,
            checked_at_address TEXT CHECK (length(checked_at_address) BETWEEN 1 AND 400),
            checked_on TEXT CHECK (length(checked_on) = 10 AND (checked_on IS NULL) = (checked_at_address IS NULL)),
            checked_by TEXT
                CHECK (length(checked_by) BETWEEN 1 AND 100 AND (checked_by IS NULL) = (checked_at_address IS NULL))
        ) STRICT;
        INSERT INTO new_conversion_evidence (id, conversion_case, kind, name, file, added_by, added_at,
            checked_at_address, checked_on, checked_by)
        SELECT id, conversion_case, kind, name, file, added_by, added_at, checked_at_address, checked_on, checked_by
            FROM conversion_evidence;
        DROP TABLE conversion_evidence;
        ALTER TABLE new_conversion_evidence RENAME TO conversion_evidence;
        CREATE INDEX conversion_evidence_by_case ON conversion_evidence (conversion_case, id);

        """

    private static let requestFiles0041 =
        """
        CREATE TABLE new_conversion_request_files (
            id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
            request TEXT NOT NULL REFERENCES conversion_requests (id),
            kind TEXT NOT NULL CHECK (kind IN ('original', 'committee-authorisation', 'military-authorisation',
                'present-work', 'transfer-order', 'demobilisation', 'placement', 'labour-contract', 'online-check',
                'entrustment')),
            name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
            file BLOB NOT NULL REFERENCES conversion_files (sha256),
            size INTEGER NOT NULL CHECK (size > 0),
            added_at INTEGER NOT NULL
        ) STRICT;
        INSERT INTO new_conversion_request_files (id, request, kind, name, file, size, added_at)
        SELECT id, request, kind, name, file, size, added_at FROM conversion_request_files;
        DROP TABLE conversion_request_files;
        ALTER TABLE new_conversion_request_files RENAME TO conversion_request_files;
        CREATE INDEX conversion_request_files_by_file ON conversion_request_files (file);
        CREATE INDEX conversion_request_files_by_request ON conversion_request_files (request, id);
        CREATE TRIGGER conversion_request_files_while_it_waits BEFORE INSERT ON conversion_request_files
        WHEN NOT EXISTS (SELECT 1 FROM open_conversion_requests q WHERE q.request = NEW.request)
        BEGIN SELECT RAISE(ABORT, 'the application has ended'); END;

        """
}
