extension Migrations {
    /// New versions of certificates, suspensions that end, revocations undone, cases in lists and their papers.
    ///
    /// Four tables are made anew, since what they allow widens: orders (several of one row, each later one by a case),
    /// events and cases (more kinds). Foreign keys are off meanwhile and checked before the end.
    static let afterIssue0014 =
        orders0015 + events0015 + cases0015
            + """
            CREATE TABLE case_corrections (
                status_case TEXT NOT NULL REFERENCES status_cases (id),
                field TEXT NOT NULL CHECK (field IN ('name', 'mongolian-name', 'sex', 'birth-date', 'employer', 'specialty',
                    'qualified-on', 'committee')),
                was TEXT NOT NULL CHECK (length(was) <= 200),
                becomes TEXT NOT NULL CHECK (length(becomes) <= 200 AND becomes <> was),
                PRIMARY KEY (status_case, field)
            ) STRICT;
            CREATE INDEX case_corrections_by_name ON case_corrections (becomes) WHERE field = 'name';

            CREATE TABLE case_evidence (
                status_case TEXT PRIMARY KEY NOT NULL REFERENCES status_cases (id),
                name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
                sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
                bytes BLOB NOT NULL CHECK (length(bytes) BETWEEN 1 AND 33554432)
            ) STRICT;

            CREATE TABLE case_responsibles (
                status_case TEXT NOT NULL REFERENCES status_cases (id),
                place INTEGER NOT NULL CHECK (place > 0),
                kind TEXT NOT NULL CHECK (kind IN ('unit', 'checker')),
                name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 200),
                PRIMARY KEY (status_case, place)
            ) STRICT;

            CREATE TABLE ban_liftings (
                ban TEXT PRIMARY KEY NOT NULL REFERENCES bans (id),
                status_case TEXT NOT NULL REFERENCES status_cases (id),
                document_number TEXT NOT NULL CHECK (length(document_number) > 0),
                lifted_by TEXT NOT NULL REFERENCES staff (id),
                lifted_at INTEGER NOT NULL
            ) STRICT;

            CREATE INDEX bans_by_certificate ON bans (certificate);
            CREATE INDEX roster_rows_by_name ON roster_rows (name);
            CREATE INDEX seal_requests_by_subject ON seal_requests (subject, id);

            """ + appendOnly("case_corrections", "case_evidence", "case_responsibles", "ban_liftings")

    private static let orders0015 =
        """
        CREATE TABLE new_orders (
            id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
            roster_row TEXT NOT NULL REFERENCES roster_rows (id),
            number TEXT NOT NULL UNIQUE CHECK (length(number) BETWEEN 1 AND 40),
            issuer TEXT NOT NULL REFERENCES bodies (code),
            filing TEXT REFERENCES filing_acceptances (filing),
            approval TEXT REFERENCES approvals (id),
            ordered_at INTEGER NOT NULL,
            previous TEXT REFERENCES title_certificates (number),
            status_case TEXT UNIQUE REFERENCES status_cases (id),
            CHECK ((filing IS NULL) <> (approval IS NULL)),
            CHECK ((previous IS NULL) = (status_case IS NULL))
        ) STRICT;
        INSERT INTO new_orders SELECT id, roster_row, number, issuer, filing, approval, ordered_at, NULL, NULL FROM orders;
        DROP TABLE orders;
        ALTER TABLE new_orders RENAME TO orders;
        CREATE UNIQUE INDEX orders_first_issue ON orders (roster_row) WHERE previous IS NULL;
        CREATE INDEX orders_by_row ON orders (roster_row);
        CREATE INDEX orders_by_previous ON orders (previous) WHERE previous IS NOT NULL;

        """ + appendOnly("orders") + "\n"

    private static let events0015 =
        """
        CREATE TABLE new_certificate_events (
            id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
            number TEXT NOT NULL REFERENCES title_certificates (number),
            kind TEXT NOT NULL CHECK (kind IN ('issued', 'suspended', 'reinstated', 'revoked', 'restored', 'cancelled',
                'superseded')),
            at INTEGER NOT NULL,
            effective_on TEXT NOT NULL CHECK (length(effective_on) = 10),
            actor TEXT NOT NULL CHECK (length(actor) > 0),
            ground TEXT NOT NULL,
            document_number TEXT,
            successor TEXT REFERENCES title_certificates (number),
            until TEXT CHECK (until IS NULL OR (length(until) = 10 AND kind = 'suspended')),
            status_case TEXT REFERENCES status_cases (id),
            CHECK ((kind = 'superseded') = (successor IS NOT NULL)),
            CHECK (kind <> 'restored' OR status_case IS NOT NULL)
        ) STRICT;
        INSERT INTO new_certificate_events SELECT id, number, kind, at, effective_on, actor, ground, document_number,
            successor, NULL, NULL FROM certificate_events;
        DROP TABLE certificate_events;
        ALTER TABLE new_certificate_events RENAME TO certificate_events;
        CREATE INDEX certificate_events_by_number ON certificate_events (number, id);
        CREATE UNIQUE INDEX certificate_events_issue_once ON certificate_events (number) WHERE kind = 'issued';
        CREATE INDEX certificate_events_after_issue ON certificate_events (number, at, id) WHERE kind <> 'issued';

        """ + appendOnly("certificate_events") + "\n"

    private static let cases0015 =
        """
        CREATE TABLE case_groups (
            id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
            proposed_by TEXT NOT NULL REFERENCES staff (id),
            proposed_at INTEGER NOT NULL
        ) STRICT;

        DROP TRIGGER status_case_confirmed_by_a_second_person;
        CREATE TABLE new_status_cases (
            id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
            number TEXT NOT NULL REFERENCES title_certificates (number),
            kind TEXT NOT NULL CHECK (kind IN ('corrected', 'reissued', 'revoked', 'cancelled', 'suspended', 'reinstated',
                'restored', 'superseded')),
            ground TEXT NOT NULL CHECK (length(ground) BETWEEN 1 AND 4000),
            document_number TEXT NOT NULL CHECK (length(document_number) > 0),
            effective_on TEXT NOT NULL CHECK (length(effective_on) = 10),
            successor TEXT REFERENCES title_certificates (number),
            until TEXT CHECK (length(until) = 10),
            case_group TEXT REFERENCES case_groups (id),
            proposed_by TEXT NOT NULL REFERENCES staff (id),
            proposed_at INTEGER NOT NULL
        ) STRICT;
        INSERT INTO new_status_cases SELECT id, number, kind, ground, document_number, effective_on, successor, NULL, NULL,
            proposed_by, proposed_at FROM status_cases;
        DROP TABLE status_cases;
        ALTER TABLE new_status_cases RENAME TO status_cases;
        CREATE INDEX status_cases_by_number ON status_cases (number, id);
        CREATE INDEX status_cases_by_group ON status_cases (case_group, id) WHERE case_group IS NOT NULL;
        CREATE TRIGGER status_case_confirmed_by_a_second_person BEFORE INSERT ON status_case_steps
        WHEN NEW.event = 'confirm'
            AND EXISTS (SELECT 1 FROM status_cases WHERE id = NEW.status_case AND proposed_by = NEW.taken_by)
        BEGIN SELECT RAISE(ABORT, 'who proposed a change does not confirm it'); END;

        """ + appendOnly("case_groups", "status_cases") + "\n"
}
