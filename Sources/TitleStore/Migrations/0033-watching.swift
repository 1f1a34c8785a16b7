extension Migrations {
    /// Certificates that programs watch, where they want to be told, and changes on their way to being told.
    ///
    /// Watches and endpoints go when their owner takes them back. `changes_to_tell` is written in the transaction of the
    /// event, of watched certificates alone, and emptied when the messages are kept (decision 0823). The table of keys is
    /// made anew, since a scope comes to it.
    static let watching0033 =
        """
        CREATE TABLE new_api_keys (
            id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
            prefix TEXT NOT NULL UNIQUE CHECK (length(prefix) = 8),
            hash BLOB NOT NULL CHECK (length(hash) = 32),
            name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
            scope TEXT NOT NULL CHECK (scope IN ('verify', 'watch')),
            made_by TEXT NOT NULL CHECK (length(made_by) > 0),
            made_at INTEGER NOT NULL
        ) STRICT;
        INSERT INTO new_api_keys SELECT id, prefix, hash, name, scope, made_by, made_at FROM api_keys;
        DROP TABLE api_keys;
        ALTER TABLE new_api_keys RENAME TO api_keys;

        CREATE TABLE certificate_watches (
            id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
            api_key TEXT NOT NULL REFERENCES api_keys (id),
            number TEXT NOT NULL REFERENCES title_certificates (number),
            code TEXT NOT NULL CHECK (length(code) > 0),
            made_at INTEGER NOT NULL,
            UNIQUE (api_key, number)
        ) STRICT;
        CREATE INDEX certificate_watches_by_key ON certificate_watches (api_key, id);
        CREATE INDEX certificate_watches_by_number ON certificate_watches (number);

        CREATE TABLE webhooks (
            id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
            api_key TEXT NOT NULL REFERENCES api_keys (id),
            address TEXT NOT NULL CHECK (length(address) BETWEEN 1 AND 2000),
            sealed_secret BLOB NOT NULL CHECK (length(sealed_secret) > 0),
            made_at INTEGER NOT NULL,
            UNIQUE (api_key, address)
        ) STRICT;
        CREATE INDEX webhooks_by_key ON webhooks (api_key, id);

        CREATE TABLE webhook_stops (
            webhook TEXT PRIMARY KEY NOT NULL REFERENCES webhooks (id) ON DELETE CASCADE,
            reason TEXT NOT NULL CHECK (reason IN ('gone', 'failing')),
            stopped_at INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE changes_to_tell (
            event TEXT PRIMARY KEY NOT NULL REFERENCES certificate_events (id)
        ) STRICT;

        """ + appendOnly("api_keys")
}
