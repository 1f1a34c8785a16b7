extension Migrations {
    /// What an employer's check leaves: reports of forgeries, receipts that were asked for and sealed, keys of the API.
    ///
    /// Receipts are deleted with the look-ups; the file that was given verifies without them.
    static let checking0030 =
        """
        CREATE TABLE forgery_reports (
            id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
            number TEXT REFERENCES title_certificates (number),
            named TEXT NOT NULL CHECK (length(named) <= 60),
            statement TEXT NOT NULL CHECK (length(statement) BETWEEN 1 AND 2000),
            contact TEXT CHECK (length(contact) BETWEEN 1 AND 200),
            reported_at INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE forgery_report_ends (
            report TEXT PRIMARY KEY NOT NULL REFERENCES forgery_reports (id),
            finding TEXT NOT NULL CHECK (length(finding) BETWEEN 1 AND 4000),
            ended_by TEXT NOT NULL REFERENCES staff (id),
            ended_at INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE receipt_requests (
            id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
            number TEXT REFERENCES title_certificates (number),
            list BLOB CHECK (length(list) BETWEEN 1 AND 8388608),
            asker TEXT CHECK (length(asker) BETWEEN 1 AND 100),
            purpose TEXT CHECK (length(purpose) BETWEEN 1 AND 200),
            asked_at INTEGER NOT NULL,
            CHECK ((number IS NULL) <> (list IS NULL))
        ) STRICT;
        CREATE INDEX receipt_requests_by_time ON receipt_requests (asked_at);

        CREATE TABLE sealed_receipts (
            request TEXT PRIMARY KEY NOT NULL REFERENCES seal_requests (id),
            receipt TEXT NOT NULL REFERENCES receipt_requests (id) ON DELETE CASCADE,
            template_hash BLOB NOT NULL CHECK (length(template_hash) = 32),
            key_id BLOB NOT NULL CHECK (length(key_id) = 8),
            sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
            bytes BLOB NOT NULL CHECK (length(bytes) > 0),
            made_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX sealed_receipts_by_receipt ON sealed_receipts (receipt);

        CREATE TABLE api_keys (
            id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
            prefix TEXT NOT NULL UNIQUE CHECK (length(prefix) = 8),
            hash BLOB NOT NULL CHECK (length(hash) = 32),
            name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
            scope TEXT NOT NULL CHECK (scope IN ('verify')),
            made_by TEXT NOT NULL CHECK (length(made_by) > 0),
            made_at INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE api_key_ends (
            api_key TEXT PRIMARY KEY NOT NULL REFERENCES api_keys (id),
            ended_by TEXT NOT NULL CHECK (length(ended_by) > 0),
            ended_at INTEGER NOT NULL
        ) STRICT;

        CREATE TRIGGER receipt_requests_refuses_update BEFORE UPDATE ON receipt_requests
        BEGIN SELECT RAISE(ABORT, 'a receipt says what it said'); END;
        CREATE TRIGGER sealed_receipts_refuses_update BEFORE UPDATE ON sealed_receipts
        BEGIN SELECT RAISE(ABORT, 'a receipt says what it said'); END;

        """ + appendOnly("forgery_reports", "forgery_report_ends", "api_keys", "api_key_ends")
}
