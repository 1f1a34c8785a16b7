extension Migrations {
    /// How far each document's seal can be checked later, and what waits for a time stamp.
    static let stamps0009 =
        """
        CREATE TABLE rendition_levels (
            rendition TEXT PRIMARY KEY NOT NULL REFERENCES renditions (id),
            level TEXT NOT NULL CHECK (level IN ('B-B', 'B-T', 'B-LT')),
            stamped_at INTEGER,
            without_stamp TEXT CHECK (length(without_stamp) > 0),
            CHECK ((level = 'B-B') = (stamped_at IS NULL)),
            CHECK (without_stamp IS NULL OR level = 'B-B')
        ) STRICT;

        CREATE TABLE waiting_seal_requests (
            request TEXT PRIMARY KEY NOT NULL REFERENCES seal_requests (id),
            since INTEGER NOT NULL,
            tried_at INTEGER NOT NULL,
            tries INTEGER NOT NULL CHECK (tries > 0),
            trouble TEXT NOT NULL CHECK (length(trouble) > 0)
        ) STRICT;

        """ + appendOnly("rendition_levels")
}
