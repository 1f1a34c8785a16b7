extension Migrations {
    /// The one way to anything sealed, and the documents kept beside their claims.
    static let sealing0006 =
        """
        CREATE TABLE seal_requests (
            id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
            kind TEXT NOT NULL CHECK (kind IN ('title', 'copy', 'receipt', 'letter', 'notice')),
            subject TEXT NOT NULL CHECK (length(subject) BETWEEN 1 AND 64),
            format TEXT NOT NULL CHECK (format IN ('pdf', 'ofd', 'png')),
            priority INTEGER NOT NULL CHECK (priority IN (0, 1)),
            requested_by TEXT NOT NULL CHECK (length(requested_by) > 0),
            requested_at INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE open_seal_requests (
            request TEXT PRIMARY KEY NOT NULL REFERENCES seal_requests (id),
            priority INTEGER NOT NULL CHECK (priority IN (0, 1))
        ) STRICT;
        CREATE INDEX open_seal_requests_in_turn ON open_seal_requests (priority, request);

        CREATE TABLE renditions (
            id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
            number TEXT NOT NULL REFERENCES title_certificates (number),
            format TEXT NOT NULL CHECK (format IN ('pdf', 'ofd', 'png')),
            template_hash BLOB NOT NULL CHECK (length(template_hash) = 32),
            sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
            bytes BLOB NOT NULL CHECK (length(bytes) > 0),
            made_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX renditions_by_number ON renditions (number, format, id);

        CREATE TABLE seal_results (
            request TEXT PRIMARY KEY NOT NULL REFERENCES seal_requests (id),
            finished_at INTEGER NOT NULL,
            rendition TEXT REFERENCES renditions (id),
            refusal TEXT,
            CHECK ((rendition IS NULL) <> (refusal IS NULL))
        ) STRICT;

        """ + appendOnly("seal_requests", "renditions", "seal_results")
}
