extension Migrations {
    /// What was learnt of an original's state; one document that approves several conversions; what other regions say
    /// became of certificates of ours.
    ///
    /// Approvals are made anew, since their number no longer stands alone; foreign keys are off meanwhile and checked before
    /// the end.
    static let conversionsAgain0024 =
        originalStatus0024 + approvals0024 + conversionNotices0024 + appendOnly("approvals", "conversion_notices")

    private static let originalStatus0024 =
        """
        ALTER TABLE conversion_checks ADD COLUMN status_source TEXT
            CHECK (status_source IN ('asked', 'handed-in', 'unreachable', 'no-address'));
        ALTER TABLE conversion_checks ADD COLUMN status_as_of INTEGER
            CHECK (status_as_of IS NULL OR status_source IN ('asked', 'handed-in'));

        """

    private static let approvals0024 =
        """
        DROP TRIGGER orders_are_of_own_keys;
        DROP TRIGGER batch_discards_before_publicity;
        CREATE TABLE new_approvals (
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
            is_external INTEGER NOT NULL DEFAULT 0 CHECK (is_external IN (0, 1))
        ) STRICT;
        INSERT INTO new_approvals SELECT id, batch, approving_body, document_number, document_date, document_name,
            document_sha256, document_bytes, entered_by, confirmed_by, confirmed_at, is_external FROM approvals;
        DROP TABLE approvals;
        ALTER TABLE new_approvals RENAME TO approvals;
        CREATE INDEX approvals_by_number ON approvals (approving_body, document_number);
        CREATE TRIGGER approvals_of_no_discarded BEFORE INSERT ON approvals
        WHEN EXISTS (SELECT 1 FROM batch_discards WHERE batch = NEW.batch)
        BEGIN SELECT RAISE(ABORT, 'a discarded batch is not approved'); END;
        CREATE TRIGGER batch_discards_before_publicity BEFORE INSERT ON batch_discards
        WHEN EXISTS (SELECT 1 FROM publicities WHERE batch = NEW.batch)
            OR EXISTS (SELECT 1 FROM approvals WHERE batch = NEW.batch)
        BEGIN SELECT RAISE(ABORT, 'a batch that was shown or approved is not discarded'); END;
        CREATE TRIGGER approval_number_stands_for_one BEFORE INSERT ON approvals
        WHEN EXISTS (SELECT 1 FROM approvals a WHERE a.approving_body = NEW.approving_body
            AND a.document_number = NEW.document_number AND (a.document_date <> NEW.document_date
                OR NOT EXISTS (SELECT 1 FROM conversion_rows r WHERE r.batch = a.batch)
                OR NOT EXISTS (SELECT 1 FROM conversion_rows r WHERE r.batch = NEW.batch)))
        BEGIN SELECT RAISE(ABORT, 'a number stands for one approval, or for conversions of one document'); END;
        CREATE TRIGGER orders_are_of_own_keys BEFORE INSERT ON orders
        WHEN NEW.approval IS NOT NULL AND EXISTS (SELECT 1 FROM approvals WHERE id = NEW.approval AND is_external = 1)
        BEGIN SELECT RAISE(ABORT, 'certificates of the region are not sealed again'); END;

        """

    private static let conversionNotices0024 =
        """
        CREATE TABLE conversion_notices (
            id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
            number TEXT NOT NULL REFERENCES title_certificates (number),
            root TEXT NOT NULL CHECK (length(root) = 64),
            installation TEXT NOT NULL CHECK (length(installation) BETWEEN 1 AND 200),
            issuer_name TEXT NOT NULL CHECK (length(issuer_name) BETWEEN 1 AND 200),
            new_number TEXT NOT NULL CHECK (length(new_number) BETWEEN 1 AND 60),
            converted_on TEXT NOT NULL CHECK (length(converted_on) = 10),
            envelope BLOB NOT NULL CHECK (length(envelope) BETWEEN 1 AND 16384),
            received_by TEXT NOT NULL REFERENCES staff (id),
            received_at INTEGER NOT NULL,
            UNIQUE (number, root, new_number)
        ) STRICT;

        """
}
