extension Migrations {
    /// Rosters of results, their publicity, and the objections heard.
    static let results0003 =
        """
        CREATE TABLE batches (
            id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
            reviewing_body TEXT NOT NULL REFERENCES bodies (code),
            level TEXT NOT NULL CHECK (level IN ('senior', 'intermediate', 'junior')),
            rule_set TEXT NOT NULL CHECK (length(rule_set) > 0),
            review_end TEXT NOT NULL CHECK (length(review_end) = 10),
            file_name TEXT NOT NULL,
            file_sha256 BLOB NOT NULL CHECK (length(file_sha256) = 32),
            imported_by TEXT NOT NULL REFERENCES staff (id),
            imported_at INTEGER NOT NULL,
            UNIQUE (reviewing_body, file_sha256)
        ) STRICT;

        CREATE TABLE roster_rows (
            id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
            batch TEXT NOT NULL REFERENCES batches (id),
            line INTEGER NOT NULL CHECK (line > 0),
            person TEXT NOT NULL REFERENCES people (id),
            name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
            sex TEXT NOT NULL CHECK (sex IN ('male', 'female')),
            ethnicity TEXT,
            birth_date TEXT NOT NULL CHECK (length(birth_date) = 10),
            identity_kind TEXT NOT NULL,
            identity_number TEXT NOT NULL,
            employer TEXT NOT NULL CHECK (length(employer) > 0),
            area TEXT,
            education TEXT,
            education_mode TEXT,
            graduated_on TEXT,
            major TEXT,
            worked_since TEXT,
            title INTEGER NOT NULL REFERENCES titles (code),
            specialty TEXT,
            route INTEGER NOT NULL CHECK (route BETWEEN 1 AND 4),
            examination_pass TEXT,
            qualified_on TEXT NOT NULL CHECK (length(qualified_on) = 10),
            panel TEXT,
            restriction INTEGER CHECK (restriction BETWEEN 1 AND 255),
            remark TEXT,
            ground TEXT,
            UNIQUE (batch, line),
            UNIQUE (batch, person, title),
            FOREIGN KEY (identity_kind, identity_number) REFERENCES person_identities (kind, number)
        ) STRICT;
        CREATE INDEX roster_rows_by_person ON roster_rows (person, title);

        CREATE TABLE publicities (
            id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
            batch TEXT NOT NULL UNIQUE REFERENCES batches (id),
            address TEXT NOT NULL UNIQUE CHECK (length(address) > 0),
            contact TEXT NOT NULL CHECK (length(contact) > 0),
            opened_at INTEGER NOT NULL,
            opened_by TEXT NOT NULL REFERENCES staff (id),
            began_on TEXT NOT NULL CHECK (length(began_on) = 10),
            earliest_close TEXT NOT NULL CHECK (earliest_close > began_on),
            roster_digest BLOB NOT NULL CHECK (length(roster_digest) = 32)
        ) STRICT;

        CREATE TABLE publicity_closings (
            publicity TEXT PRIMARY KEY NOT NULL REFERENCES publicities (id),
            closed_at INTEGER NOT NULL,
            closed_by TEXT NOT NULL REFERENCES staff (id)
        ) STRICT;

        CREATE TABLE objections (
            id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
            publicity TEXT NOT NULL REFERENCES publicities (id),
            roster_row TEXT REFERENCES roster_rows (id),
            receipt TEXT NOT NULL UNIQUE,
            statement TEXT NOT NULL CHECK (length(statement) BETWEEN 1 AND 4000),
            contact TEXT,
            raised_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX objections_by_publicity ON objections (publicity, roster_row);

        CREATE TABLE objection_decisions (
            objection TEXT NOT NULL REFERENCES objections (id),
            decision TEXT NOT NULL CHECK (decision IN ('admitted', 'not-admitted', 'upheld', 'dismissed')),
            reason TEXT NOT NULL CHECK (length(reason) > 0),
            decided_by TEXT NOT NULL REFERENCES staff (id),
            decided_at INTEGER NOT NULL,
            PRIMARY KEY (objection, decision)
        ) STRICT;

        CREATE TABLE row_removals (
            roster_row TEXT PRIMARY KEY NOT NULL REFERENCES roster_rows (id),
            objection TEXT REFERENCES objections (id),
            reason TEXT NOT NULL CHECK (length(reason) > 0),
            removed_by TEXT NOT NULL REFERENCES staff (id),
            removed_at INTEGER NOT NULL
        ) STRICT;

        """
        + appendOnly(
            "batches",
            "roster_rows",
            "publicities",
            "publicity_closings",
            "objections",
            "objection_decisions",
            "row_removals"
        )
}
