extension Migrations {
    /// What holders say is wrong with their certificates, and what became of it.
    static let correctionsAsked0031 =
        """
        CREATE TABLE correction_requests (
            id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
            number TEXT NOT NULL REFERENCES title_certificates (number),
            person TEXT NOT NULL REFERENCES people (id),
            field TEXT NOT NULL CHECK (length(field) > 0),
            was TEXT NOT NULL,
            becomes TEXT NOT NULL CHECK (becomes <> was AND length(becomes) <= 200),
            reason TEXT NOT NULL CHECK (length(reason) BETWEEN 1 AND 1000),
            evidence_name TEXT NOT NULL CHECK (length(evidence_name) BETWEEN 1 AND 200),
            evidence_sha256 BLOB NOT NULL CHECK (length(evidence_sha256) = 32),
            evidence BLOB NOT NULL CHECK (length(evidence) BETWEEN 1 AND 10485760),
            asked_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX correction_requests_by_person ON correction_requests (person, id);

        CREATE TABLE open_correction_requests (
            number TEXT PRIMARY KEY NOT NULL REFERENCES title_certificates (number),
            request TEXT NOT NULL UNIQUE REFERENCES correction_requests (id)
        ) STRICT;

        CREATE TABLE correction_request_ends (
            request TEXT PRIMARY KEY NOT NULL REFERENCES correction_requests (id),
            status_case TEXT REFERENCES status_cases (id),
            reason TEXT NOT NULL CHECK (length(reason) <= 4000),
            decided_by TEXT NOT NULL REFERENCES staff (id),
            decided_at INTEGER NOT NULL,
            CHECK ((status_case IS NULL) = (length(reason) > 0))
        ) STRICT;

        """ + appendOnly("correction_requests", "correction_request_ends")
}
