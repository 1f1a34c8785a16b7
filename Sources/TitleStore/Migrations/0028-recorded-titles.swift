extension Migrations {
    /// What people obtained elsewhere, as facts with their sources; and which of them were recorded by mistake.
    static let recordedTitles0028 =
        """
        CREATE TABLE recorded_titles (
            id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
            person TEXT NOT NULL REFERENCES people (id),
            kind TEXT NOT NULL CHECK (kind IN ('examination', 'non-public')),
            title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 200),
            series INTEGER,
            rank TEXT,
            number TEXT NOT NULL CHECK (length(number) BETWEEN 1 AND 200),
            issuer TEXT NOT NULL CHECK (length(issuer) BETWEEN 1 AND 200),
            obtained_on TEXT NOT NULL CHECK (length(obtained_on) = 10),
            proof_name TEXT NOT NULL CHECK (length(proof_name) BETWEEN 1 AND 200),
            proof_sha256 BLOB NOT NULL CHECK (length(proof_sha256) = 32),
            proof_bytes BLOB NOT NULL CHECK (length(proof_bytes) BETWEEN 1 AND 33554432),
            recorded_by TEXT NOT NULL REFERENCES staff (id),
            recorded_at INTEGER NOT NULL,
            CHECK (kind = 'examination' OR (series IS NOT NULL AND rank IS NOT NULL))
        ) STRICT;
        CREATE INDEX recorded_titles_by_person ON recorded_titles (person, id);

        CREATE TABLE recorded_title_voidings (
            recorded_title TEXT PRIMARY KEY NOT NULL REFERENCES recorded_titles (id),
            reason TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 4000),
            voided_by TEXT NOT NULL REFERENCES staff (id),
            voided_at INTEGER NOT NULL
        ) STRICT;

        """ + appendOnly("recorded_titles", "recorded_title_voidings")
}
