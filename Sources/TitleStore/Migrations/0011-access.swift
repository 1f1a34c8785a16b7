extension Migrations {
    /// Who may log in, who is in, who tried; the links of a chain that are signed.
    static let access0011 =
        """
        ALTER TABLE staff ADD COLUMN kind TEXT NOT NULL DEFAULT 'person' CHECK (kind IN ('person', 'shared'));

        CREATE TABLE staff_accounts (
            staff TEXT PRIMARY KEY NOT NULL REFERENCES staff (id),
            login_name TEXT NOT NULL UNIQUE CHECK (length(login_name) BETWEEN 3 AND 32),
            password_hash TEXT,
            timed_secret BLOB,
            timed_step INTEGER NOT NULL DEFAULT 0,
            oidc_subject TEXT UNIQUE CHECK (length(oidc_subject) > 0),
            made_at INTEGER NOT NULL,
            disabled_at INTEGER,
            CHECK ((password_hash IS NULL) = (timed_secret IS NULL))
        ) STRICT;
        CREATE TRIGGER staff_accounts_stay BEFORE DELETE ON staff_accounts
        BEGIN SELECT RAISE(ABORT, 'an account is disabled, never removed'); END;
        CREATE TRIGGER staff_accounts_codes_rise BEFORE UPDATE OF timed_step ON staff_accounts
        WHEN NEW.timed_step < OLD.timed_step AND NEW.timed_secret IS OLD.timed_secret
        BEGIN SELECT RAISE(ABORT, 'a one-time code is taken once'); END;

        CREATE TABLE staff_activations (
            code_hash BLOB PRIMARY KEY NOT NULL CHECK (length(code_hash) = 32),
            staff TEXT NOT NULL UNIQUE REFERENCES staff_accounts (staff),
            expires_at INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE enrolments (
            token_hash BLOB PRIMARY KEY NOT NULL CHECK (length(token_hash) = 32),
            staff TEXT REFERENCES staff_accounts (staff),
            login_name TEXT NOT NULL,
            password_hash TEXT NOT NULL,
            timed_secret BLOB NOT NULL,
            name TEXT,
            body TEXT REFERENCES bodies (code),
            document TEXT,
            expires_at INTEGER NOT NULL,
            CHECK ((staff IS NULL) = (name IS NOT NULL)),
            CHECK ((name IS NULL) = (body IS NULL) AND (name IS NULL) = (document IS NULL))
        ) STRICT;

        CREATE TABLE staff_sessions (
            token_hash BLOB PRIMARY KEY NOT NULL CHECK (length(token_hash) = 32),
            staff TEXT NOT NULL REFERENCES staff_accounts (staff),
            started_at INTEGER NOT NULL,
            seen_at INTEGER NOT NULL,
            network TEXT NOT NULL CHECK (length(network) > 0)
        ) STRICT;
        CREATE INDEX staff_sessions_by_staff ON staff_sessions (staff);

        CREATE TABLE login_attempts (
            id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
            name_mark BLOB NOT NULL CHECK (length(name_mark) = 32),
            network TEXT NOT NULL CHECK (length(network) > 0),
            at INTEGER NOT NULL,
            succeeded INTEGER NOT NULL CHECK (succeeded IN (0, 1))
        ) STRICT;
        CREATE INDEX login_attempts_by_name ON login_attempts (name_mark, id);
        CREATE INDEX login_attempts_by_network ON login_attempts (network, id);

        CREATE TABLE chain_signatures (
            act TEXT NOT NULL CHECK (length(act) > 0),
            subject TEXT NOT NULL CHECK (length(subject) > 0),
            link TEXT NOT NULL CHECK (link IN ('handle', 'review', 'approve')),
            signer TEXT NOT NULL REFERENCES staff (id),
            at INTEGER NOT NULL,
            PRIMARY KEY (act, subject, link),
            UNIQUE (act, subject, signer)
        ) STRICT;

        CREATE INDEX audit_events_by_actor ON audit_events (actor, sequence);

        """ + appendOnly("chain_signatures")
}
