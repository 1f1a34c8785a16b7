extension Migrations {
    /// People by internal keys; names and identity documents are dated attributes.
    static let people0002 =
        """
        CREATE TABLE people (
            id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
            recorded_at INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE person_identities (
            kind TEXT NOT NULL CHECK (kind IN ('resident-identity-card', 'hmt-residence-permit',
                'foreign-permanent-resident-card', 'passport')),
            number TEXT NOT NULL CHECK (length(number) BETWEEN 1 AND 40),
            person TEXT NOT NULL REFERENCES people (id),
            valid_from TEXT NOT NULL CHECK (length(valid_from) = 10),
            recorded_at INTEGER NOT NULL,
            PRIMARY KEY (kind, number)
        ) STRICT;
        CREATE INDEX person_identities_by_person ON person_identities (person);

        CREATE TABLE person_names (
            person TEXT NOT NULL REFERENCES people (id),
            name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
            valid_from TEXT NOT NULL CHECK (length(valid_from) = 10),
            recorded_at INTEGER NOT NULL,
            PRIMARY KEY (person, name, valid_from)
        ) STRICT;

        CREATE TABLE photos (
            sha256 BLOB PRIMARY KEY NOT NULL CHECK (length(sha256) = 32),
            media_type TEXT NOT NULL CHECK (media_type IN ('image/jpeg', 'image/png')),
            bytes BLOB NOT NULL CHECK (length(bytes) BETWEEN 1 AND 4194304),
            recorded_at INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE person_photos (
            person TEXT NOT NULL REFERENCES people (id),
            photo BLOB NOT NULL REFERENCES photos (sha256),
            recorded_at INTEGER NOT NULL,
            PRIMARY KEY (person, recorded_at)
        ) STRICT;

        """ + appendOnly("people", "person_identities", "person_names", "photos", "person_photos")
}
