extension Migrations {
    /// The door of holders: their accounts, slips, recoveries and sessions.
    static let holders0029 =
        """
        CREATE TABLE holder_accounts (
            person TEXT PRIMARY KEY NOT NULL REFERENCES people (id),
            password_hash TEXT NOT NULL CHECK (length(password_hash) > 0),
            timed_secret BLOB,
            timed_step INTEGER NOT NULL DEFAULT 0,
            made_at INTEGER NOT NULL,
            set_at INTEGER NOT NULL
        ) STRICT;
        CREATE TRIGGER holder_accounts_stay BEFORE DELETE ON holder_accounts
        BEGIN SELECT RAISE(ABORT, 'an account of a holder is never removed'); END;
        CREATE TRIGGER holder_accounts_codes_rise BEFORE UPDATE OF timed_step ON holder_accounts
        WHEN NEW.timed_step < OLD.timed_step AND NEW.timed_secret IS OLD.timed_secret
        BEGIN SELECT RAISE(ABORT, 'a one-time code is taken once'); END;

        CREATE TABLE holder_slips (
            id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
            person TEXT NOT NULL REFERENCES people (id),
            secret_hash BLOB NOT NULL UNIQUE CHECK (length(secret_hash) = 32),
            ground TEXT NOT NULL CHECK (ground IN ('first', 'recovery')),
            body TEXT REFERENCES bodies (code),
            maker TEXT NOT NULL CHECK (length(maker) > 0),
            made_at INTEGER NOT NULL,
            expires_at INTEGER NOT NULL CHECK (expires_at > made_at)
        ) STRICT;
        CREATE INDEX holder_slips_by_person ON holder_slips (person, id);

        CREATE TABLE live_holder_slips (
            person TEXT PRIMARY KEY NOT NULL REFERENCES people (id),
            slip TEXT NOT NULL UNIQUE REFERENCES holder_slips (id)
        ) STRICT;

        CREATE TABLE holder_slip_ends (
            slip TEXT PRIMARY KEY NOT NULL REFERENCES holder_slips (id),
            how TEXT NOT NULL CHECK (how IN ('used', 'replaced')),
            at INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE holder_recoveries (
            id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
            person TEXT NOT NULL REFERENCES people (id),
            checked TEXT NOT NULL CHECK (length(checked) BETWEEN 1 AND 400),
            proposed_by TEXT NOT NULL REFERENCES staff (id),
            proposed_at INTEGER NOT NULL
        ) STRICT;
        CREATE INDEX holder_recoveries_by_person ON holder_recoveries (person, id);

        CREATE TABLE open_holder_recoveries (
            person TEXT PRIMARY KEY NOT NULL REFERENCES people (id),
            recovery TEXT NOT NULL UNIQUE REFERENCES holder_recoveries (id)
        ) STRICT;

        CREATE TABLE holder_recovery_decisions (
            recovery TEXT PRIMARY KEY NOT NULL REFERENCES holder_recoveries (id),
            decision TEXT NOT NULL CHECK (decision IN ('confirmed', 'refused')),
            reason TEXT NOT NULL CHECK (length(reason) <= 4000),
            decided_by TEXT NOT NULL REFERENCES staff (id),
            decided_at INTEGER NOT NULL
        ) STRICT;
        CREATE TRIGGER holder_recovery_decided_by_a_second_person BEFORE INSERT ON holder_recovery_decisions
        WHEN EXISTS (SELECT 1 FROM holder_recoveries WHERE id = NEW.recovery AND proposed_by = NEW.decided_by)
        BEGIN SELECT RAISE(ABORT, 'who proposed a recovery does not confirm it'); END;

        CREATE TABLE holder_sessions (
            token_hash BLOB PRIMARY KEY NOT NULL CHECK (length(token_hash) = 32),
            person TEXT NOT NULL REFERENCES people (id),
            started_at INTEGER NOT NULL,
            seen_at INTEGER NOT NULL,
            network TEXT NOT NULL CHECK (length(network) > 0),
            way TEXT NOT NULL CHECK (way IN ('slip', 'password', 'oidc'))
        ) STRICT;
        CREATE INDEX holder_sessions_by_person ON holder_sessions (person);

        """ + appendOnly("holder_slips", "holder_slip_ends", "holder_recoveries", "holder_recovery_decisions")
}
