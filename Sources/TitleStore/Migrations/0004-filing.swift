extension Migrations {
    /// Filing and approval, and the orders that nothing else can make.
    static let filing0004 =
        """
        CREATE TABLE filings (
            id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
            batch TEXT NOT NULL REFERENCES batches (id),
            filing_body TEXT NOT NULL REFERENCES bodies (code),
            submitted_by TEXT NOT NULL REFERENCES staff (id),
            submitted_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX filings_by_batch ON filings (batch);

        CREATE TABLE filing_documents (
            filing TEXT NOT NULL REFERENCES filings (id),
            kind TEXT NOT NULL CHECK (kind IN ('roster', 'objection-report', 'filing-report')),
            name TEXT NOT NULL CHECK (length(name) > 0),
            document_number TEXT,
            document_date TEXT,
            sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
            bytes BLOB NOT NULL CHECK (length(bytes) BETWEEN 1 AND 33554432),
            PRIMARY KEY (filing, kind),
            CHECK (kind <> 'filing-report' OR (document_number IS NOT NULL AND document_date IS NOT NULL))
        ) STRICT;

        CREATE TABLE filing_rows (
            roster_row TEXT PRIMARY KEY NOT NULL REFERENCES roster_rows (id),
            filing TEXT NOT NULL REFERENCES filings (id)
        ) STRICT;
        CREATE INDEX filing_rows_by_filing ON filing_rows (filing);

        CREATE TABLE filing_acceptances (
            filing TEXT PRIMARY KEY NOT NULL REFERENCES filings (id),
            accepting_body TEXT NOT NULL REFERENCES bodies (code),
            accepted_by TEXT NOT NULL REFERENCES staff (id),
            accepted_at INTEGER NOT NULL,
            document_number TEXT NOT NULL CHECK (length(document_number) > 0),
            document_date TEXT NOT NULL CHECK (length(document_date) = 10),
            UNIQUE (accepting_body, document_number)
        ) STRICT;
        CREATE TRIGGER filing_acceptances_need_a_second_person BEFORE INSERT ON filing_acceptances
        WHEN EXISTS (SELECT 1 FROM filings WHERE id = NEW.filing AND submitted_by = NEW.accepted_by)
        BEGIN SELECT RAISE(ABORT, 'who submitted a filing does not accept it'); END;

        CREATE TABLE approvals (
            id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
            batch TEXT NOT NULL UNIQUE REFERENCES batches (id),
            approving_body TEXT NOT NULL REFERENCES bodies (code),
            document_number TEXT NOT NULL CHECK (length(document_number) > 0),
            document_date TEXT NOT NULL CHECK (length(document_date) = 10),
            document_name TEXT NOT NULL,
            document_sha256 BLOB NOT NULL CHECK (length(document_sha256) = 32),
            document_bytes BLOB NOT NULL CHECK (length(document_bytes) BETWEEN 1 AND 33554432),
            entered_by TEXT NOT NULL REFERENCES staff (id),
            confirmed_by TEXT NOT NULL REFERENCES staff (id) CHECK (confirmed_by <> entered_by),
            confirmed_at INTEGER NOT NULL,
            UNIQUE (approving_body, document_number)
        ) STRICT;

        CREATE TABLE number_sequences (
            issuer TEXT NOT NULL REFERENCES bodies (code),
            year INTEGER NOT NULL CHECK (year BETWEEN 1900 AND 2999),
            level TEXT NOT NULL CHECK (level IN ('senior', 'intermediate', 'junior')),
            last INTEGER NOT NULL CHECK (last BETWEEN 1 AND 999999),
            PRIMARY KEY (issuer, year, level)
        ) STRICT;
        CREATE TRIGGER number_sequences_only_rise BEFORE UPDATE ON number_sequences
        WHEN NEW.last <= OLD.last OR NEW.issuer <> OLD.issuer OR NEW.year <> OLD.year OR NEW.level <> OLD.level
        BEGIN SELECT RAISE(ABORT, 'a number is never given twice'); END;
        CREATE TRIGGER number_sequences_stay BEFORE DELETE ON number_sequences
        BEGIN SELECT RAISE(ABORT, 'a number is never given twice'); END;

        CREATE TABLE orders (
            id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
            roster_row TEXT NOT NULL UNIQUE REFERENCES roster_rows (id),
            number TEXT NOT NULL UNIQUE CHECK (length(number) BETWEEN 1 AND 40),
            issuer TEXT NOT NULL REFERENCES bodies (code),
            filing TEXT REFERENCES filing_acceptances (filing),
            approval TEXT REFERENCES approvals (id),
            ordered_at INTEGER NOT NULL,
            CHECK ((filing IS NULL) <> (approval IS NULL))
        ) STRICT;

        CREATE TABLE open_orders (
            order_id TEXT PRIMARY KEY NOT NULL REFERENCES orders (id)
        ) STRICT;

        CREATE TABLE order_refusals (
            order_id TEXT NOT NULL REFERENCES orders (id),
            refused_at INTEGER NOT NULL,
            reasons TEXT NOT NULL CHECK (length(reasons) > 0),
            PRIMARY KEY (order_id, refused_at)
        ) STRICT;

        """
        + appendOnly(
            "filings",
            "filing_documents",
            "filing_rows",
            "filing_acceptances",
            "approvals",
            "orders",
            "order_refusals"
        )
}
