extension Migrations {
    /// What becomes of a filing before it is accepted, row by row; the region's documents as they come in, and its own
    /// certificates.
    static let filingSteps0015 =
        """
        ALTER TABLE filings ADD COLUMN roster_digest BLOB CHECK (length(roster_digest) = 32);

        CREATE TABLE filing_documents_of_more_kinds (
            filing TEXT NOT NULL REFERENCES filings (id),
            kind TEXT NOT NULL CHECK (kind IN ('roster', 'objection-report', 'filing-report', 'roster-print',
                'signed-report')),
            name TEXT NOT NULL CHECK (length(name) > 0),
            document_number TEXT,
            document_date TEXT,
            sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
            bytes BLOB NOT NULL CHECK (length(bytes) BETWEEN 1 AND 33554432),
            PRIMARY KEY (filing, kind),
            CHECK (kind <> 'filing-report' OR (document_number IS NOT NULL AND document_date IS NOT NULL))
        ) STRICT;
        INSERT INTO filing_documents_of_more_kinds (filing, kind, name, document_number, document_date, sha256, bytes)
            SELECT filing, kind, name, document_number, document_date, sha256, bytes FROM filing_documents;
        DROP TABLE filing_documents;
        ALTER TABLE filing_documents_of_more_kinds RENAME TO filing_documents;

        CREATE TABLE filing_rows_again (
            filing TEXT NOT NULL REFERENCES filings (id),
            roster_row TEXT NOT NULL REFERENCES roster_rows (id),
            PRIMARY KEY (filing, roster_row)
        ) STRICT, WITHOUT ROWID;
        INSERT INTO filing_rows_again (filing, roster_row) SELECT filing, roster_row FROM filing_rows;
        DROP TABLE filing_rows;
        ALTER TABLE filing_rows_again RENAME TO filing_rows;
        CREATE INDEX filing_rows_by_row ON filing_rows (roster_row);

        CREATE TABLE filing_steps (
            id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
            filing TEXT NOT NULL REFERENCES filings (id),
            event TEXT NOT NULL CHECK (event IN ('receive', 'return', 'refuse', 'withdraw')),
            reason TEXT NOT NULL CHECK (length(reason) <= 4000),
            taken_by TEXT NOT NULL REFERENCES staff (id),
            taken_at INTEGER NOT NULL,
            CHECK (event = 'receive' OR length(reason) > 0)
        ) STRICT;
        CREATE INDEX filing_steps_by_filing ON filing_steps (filing, id);
        CREATE UNIQUE INDEX filing_steps_receive_once ON filing_steps (filing) WHERE event = 'receive';
        CREATE TRIGGER filing_steps_end_with_acceptance BEFORE INSERT ON filing_steps
        WHEN EXISTS (SELECT 1 FROM filing_acceptances WHERE filing = NEW.filing)
        BEGIN SELECT RAISE(ABORT, 'an accepted filing is not taken back'); END;
        CREATE TRIGGER filing_steps_need_a_second_person BEFORE INSERT ON filing_steps
        WHEN NEW.event <> 'withdraw'
            AND EXISTS (SELECT 1 FROM filings WHERE id = NEW.filing AND submitted_by = NEW.taken_by)
        BEGIN SELECT RAISE(ABORT, 'who submitted a filing does not decide on it'); END;

        CREATE TABLE filing_row_ends (
            filing TEXT NOT NULL,
            roster_row TEXT NOT NULL,
            step TEXT NOT NULL REFERENCES filing_steps (id),
            PRIMARY KEY (filing, roster_row),
            FOREIGN KEY (filing, roster_row) REFERENCES filing_rows (filing, roster_row)
        ) STRICT, WITHOUT ROWID;
        CREATE INDEX filing_row_ends_by_step ON filing_row_ends (step, roster_row);
        CREATE TRIGGER filing_rows_wait_once BEFORE INSERT ON filing_rows
        WHEN EXISTS (SELECT 1 FROM filing_rows f WHERE f.roster_row = NEW.roster_row
            AND NOT EXISTS (SELECT 1 FROM filing_row_ends e JOIN filing_steps s ON s.id = e.step
                WHERE e.filing = f.filing AND e.roster_row = f.roster_row AND s.event <> 'refuse'))
        BEGIN SELECT RAISE(ABORT, 'a row is in one filing at a time, and a refused one in none'); END;
        CREATE TRIGGER orders_are_of_filed_rows BEFORE INSERT ON orders
        WHEN NEW.filing IS NOT NULL AND (NOT EXISTS (SELECT 1 FROM filing_rows
                WHERE filing = NEW.filing AND roster_row = NEW.roster_row)
            OR EXISTS (SELECT 1 FROM filing_row_ends WHERE filing = NEW.filing AND roster_row = NEW.roster_row))
        BEGIN SELECT RAISE(ABORT, 'an order is for a row that its filing holds'); END;

        CREATE TABLE approval_entries (
            id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
            approving_body TEXT NOT NULL REFERENCES bodies (code),
            document_number TEXT NOT NULL CHECK (length(document_number) BETWEEN 1 AND 100),
            document_date TEXT NOT NULL CHECK (length(document_date) = 10),
            review_end TEXT NOT NULL CHECK (length(review_end) = 10),
            document_name TEXT NOT NULL CHECK (length(document_name) > 0),
            document_sha256 BLOB NOT NULL CHECK (length(document_sha256) = 32),
            document_bytes BLOB NOT NULL CHECK (length(document_bytes) BETWEEN 1 AND 33554432),
            document_signature TEXT NOT NULL CHECK (length(document_signature) > 0),
            list_name TEXT NOT NULL CHECK (length(list_name) > 0),
            list_sha256 BLOB NOT NULL CHECK (length(list_sha256) = 32),
            list_bytes BLOB NOT NULL CHECK (length(list_bytes) BETWEEN 1 AND 33554432),
            entered_by TEXT NOT NULL REFERENCES staff (id),
            entered_at INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE approval_entry_ends (
            entry TEXT PRIMARY KEY NOT NULL REFERENCES approval_entries (id),
            outcome TEXT NOT NULL CHECK (outcome IN ('confirmed', 'returned', 'withdrawn')),
            reason TEXT NOT NULL CHECK (length(reason) <= 4000),
            batch TEXT REFERENCES batches (id),
            taken_by TEXT NOT NULL REFERENCES staff (id),
            taken_at INTEGER NOT NULL,
            CHECK ((outcome = 'confirmed') = (batch IS NOT NULL)),
            CHECK (outcome = 'confirmed' OR length(reason) > 0)
        ) STRICT;
        CREATE TRIGGER approval_entries_need_a_second_person BEFORE INSERT ON approval_entry_ends
        WHEN NEW.outcome <> 'withdrawn'
            AND EXISTS (SELECT 1 FROM approval_entries WHERE id = NEW.entry AND entered_by = NEW.taken_by)
        BEGIN SELECT RAISE(ABORT, 'who entered an approval does not decide on it'); END;

        ALTER TABLE approvals ADD COLUMN is_external INTEGER NOT NULL DEFAULT 0 CHECK (is_external IN (0, 1));
        CREATE TRIGGER orders_are_of_own_keys BEFORE INSERT ON orders
        WHEN NEW.approval IS NOT NULL AND EXISTS (SELECT 1 FROM approvals WHERE id = NEW.approval AND is_external = 1)
        BEGIN SELECT RAISE(ABORT, 'certificates of the region are not sealed again'); END;

        CREATE TABLE external_certificates (
            id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
            roster_row TEXT NOT NULL REFERENCES roster_rows (id),
            certificate_number TEXT NOT NULL CHECK (length(certificate_number) BETWEEN 1 AND 100),
            file_name TEXT NOT NULL CHECK (length(file_name) > 0),
            sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
            bytes BLOB NOT NULL CHECK (length(bytes) BETWEEN 1 AND 33554432),
            signature TEXT NOT NULL CHECK (length(signature) > 0),
            kept_by TEXT NOT NULL REFERENCES staff (id),
            kept_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX external_certificates_by_row ON external_certificates (roster_row, id);

        """
        + appendOnly(
            "filing_documents",
            "filing_rows",
            "filing_steps",
            "filing_row_ends",
            "approval_entries",
            "approval_entry_ends",
            "external_certificates"
        )
}
