extension Migrations {
    /// What rosters say beyond the form, the papers that come with a batch, and the list of the dishonest.
    static let rules0012 =
        """
        CREATE TABLE roster_particulars (
            roster_row TEXT NOT NULL REFERENCES roster_rows (id),
            name TEXT NOT NULL CHECK (length(name) > 0),
            value TEXT NOT NULL CHECK (length(value) BETWEEN 1 AND 200),
            PRIMARY KEY (roster_row, name)
        ) STRICT;

        CREATE TABLE batch_papers (
            id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
            batch TEXT NOT NULL REFERENCES batches (id),
            kind TEXT NOT NULL CHECK (kind IN ('unit-publicity', 'department-publicity', 'applications', 'review-plan',
                'pledges', 'marks', 'posts', 'specialty-match', 'committee', 'extension')),
            document_number TEXT,
            document_date TEXT CHECK (length(document_date) = 10),
            from_day TEXT CHECK (length(from_day) = 10),
            to_day TEXT CHECK (to_day >= from_day),
            place TEXT,
            people INTEGER CHECK (people >= 0),
            vacancies INTEGER CHECK (vacancies >= 0),
            statement TEXT CHECK (length(statement) BETWEEN 1 AND 4000),
            file_name TEXT,
            file_sha256 BLOB CHECK (length(file_sha256) = 32),
            file_bytes BLOB CHECK (length(file_bytes) BETWEEN 1 AND 33554432),
            stated_by TEXT NOT NULL REFERENCES staff (id),
            stated_at INTEGER NOT NULL,
            CHECK ((file_bytes IS NULL) = (file_sha256 IS NULL))
        ) STRICT;
        CREATE INDEX batch_papers_by_batch ON batch_papers (batch, id);

        CREATE TABLE bans (
            id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
            person TEXT NOT NULL REFERENCES people (id),
            certificate TEXT NOT NULL REFERENCES title_certificates (number),
            from_day TEXT NOT NULL CHECK (length(from_day) = 10),
            until_day TEXT NOT NULL CHECK (until_day >= from_day),
            document_number TEXT NOT NULL CHECK (length(document_number) > 0),
            recorded_by TEXT NOT NULL REFERENCES staff (id),
            recorded_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX bans_by_person ON bans (person);

        """ + appendOnly("roster_particulars", "batch_papers", "bans")
}
