extension Migrations {
    /// Copies for one purpose: what holders asked for, what the press is about to sign, what it signed and sealed, and which
    /// were withdrawn.
    ///
    /// Their status lists are apart from those of certificates: a list says by its number what it is of.
    static let copies0032 =
        """
        CREATE TABLE copies (
            id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
            person TEXT NOT NULL REFERENCES people (id),
            number TEXT NOT NULL REFERENCES title_certificates (number),
            purpose TEXT NOT NULL CHECK (length(purpose) BETWEEN 1 AND 40),
            receiver TEXT NOT NULL CHECK (length(receiver) BETWEEN 1 AND 40),
            fields TEXT NOT NULL CHECK (length(fields) > 0),
            expires_on TEXT NOT NULL CHECK (length(expires_on) = 10),
            asked_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX copies_by_person ON copies (person, id);
        CREATE INDEX copies_by_number ON copies (number);

        CREATE TABLE copy_claims (
            copy TEXT PRIMARY KEY NOT NULL REFERENCES copies (id),
            code TEXT NOT NULL UNIQUE CHECK (length(code) = 13),
            status_list INTEGER NOT NULL CHECK (status_list BETWEEN 2147483648 AND 4294967295),
            status_index INTEGER NOT NULL CHECK (status_index BETWEEN 0 AND 4294967295),
            payload BLOB NOT NULL CHECK (length(payload) > 0),
            key_id BLOB NOT NULL CHECK (length(key_id) = 8),
            written_at INTEGER NOT NULL,
            mark BLOB NOT NULL CHECK (length(mark) = 32),
            UNIQUE (status_list, status_index)
        ) STRICT;

        CREATE TABLE copy_status_lists (
            list INTEGER PRIMARY KEY CHECK (list BETWEEN 2147483648 AND 4294967295),
            used INTEGER NOT NULL CHECK (used > 0)
        ) STRICT;

        CREATE TABLE sealed_copies (
            copy TEXT PRIMARY KEY NOT NULL REFERENCES copy_claims (copy),
            envelope BLOB NOT NULL CHECK (length(envelope) > 0),
            template_hash BLOB NOT NULL CHECK (length(template_hash) = 32),
            sha256 BLOB NOT NULL CHECK (length(sha256) = 32),
            bytes BLOB NOT NULL CHECK (length(bytes) > 0),
            made_at INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE copy_ends (
            copy TEXT PRIMARY KEY NOT NULL REFERENCES copies (id),
            how TEXT NOT NULL CHECK (how IN ('withdrawn')),
            ended_at INTEGER NOT NULL
        ) STRICT;

        """ + appendOnly("copies", "copy_claims", "sealed_copies", "copy_ends")
}
