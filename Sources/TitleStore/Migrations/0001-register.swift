extension Migrations {
    /// What the store is, who is in it, the words of the trade, and the audit chain from the first day on.
    static let register0001 =
        """
        CREATE TABLE store_facts (
            one INTEGER PRIMARY KEY CHECK (one = 1),
            mode TEXT NOT NULL CHECK (mode IN ('demo', 'real')),
            installation TEXT NOT NULL CHECK (length(installation) > 0),
            host TEXT NOT NULL CHECK (length(host) > 0),
            created_at INTEGER NOT NULL
        ) STRICT;
        CREATE TRIGGER store_facts_keep_their_mode BEFORE UPDATE OF mode, one ON store_facts
        BEGIN SELECT RAISE(ABORT, 'a store never changes its mode'); END;
        CREATE TRIGGER store_facts_stay BEFORE DELETE ON store_facts
        BEGIN SELECT RAISE(ABORT, 'a store never changes its mode'); END;

        CREATE TABLE audit_events (
            sequence INTEGER PRIMARY KEY CHECK (sequence > 0),
            at INTEGER NOT NULL,
            actor TEXT NOT NULL CHECK (length(actor) > 0),
            action TEXT NOT NULL CHECK (length(action) > 0),
            subject TEXT NOT NULL,
            facts TEXT NOT NULL,
            previous_hash BLOB NOT NULL UNIQUE CHECK (length(previous_hash) = 32),
            hash BLOB NOT NULL UNIQUE CHECK (length(hash) = 32)
        ) STRICT;
        CREATE INDEX audit_events_by_subject ON audit_events (subject);

        CREATE TABLE bodies (
            code TEXT PRIMARY KEY NOT NULL CHECK (length(code) = 6),
            name TEXT NOT NULL CHECK (length(name) > 0),
            kind TEXT NOT NULL CHECK (kind IN ('region', 'city', 'county', 'self-reviewing')),
            area TEXT NOT NULL CHECK (length(area) = 6),
            parent TEXT REFERENCES bodies (code) DEFERRABLE INITIALLY DEFERRED,
            levels TEXT NOT NULL CHECK (length(levels) > 0),
            series TEXT NOT NULL,
            issuer TEXT NOT NULL REFERENCES bodies (code) DEFERRABLE INITIALLY DEFERRED,
            unified_social_credit_code TEXT,
            mongolian_name TEXT,
            legal_source TEXT NOT NULL
        ) STRICT;

        CREATE TABLE titles (
            code INTEGER PRIMARY KEY CHECK (code BETWEEN 1011 AND 99995),
            series_name TEXT NOT NULL CHECK (length(series_name) > 0),
            specialty_group TEXT NOT NULL,
            rank TEXT NOT NULL
                CHECK (rank IN ('senior_full', 'senior_associate', 'intermediate', 'assistant', 'clerk')),
            name TEXT NOT NULL CHECK (length(name) > 0),
            valid_from TEXT,
            valid_to TEXT
        ) STRICT;

        CREATE TABLE staff (
            id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
            name TEXT NOT NULL CHECK (length(name) > 0),
            body TEXT NOT NULL REFERENCES bodies (code),
            duties TEXT NOT NULL,
            created_at INTEGER NOT NULL,
            UNIQUE (body, name)
        ) STRICT;

        """ + appendOnly("audit_events")
}
