internal import Foundation
internal import GRDB

/// The tables of the look-ups' own file.
///
/// Nothing in them is a history that must stand: a line lives as long as the configuration says.
enum LookUpSchema {
    private static let version: Int64 = 2

    static func open(_ path: String, folder: String) throws -> Store {
        let engine = try SQLiteEngine(path: path, checkpoints: true)
        do {
            let found = try engine.pragma("user_version")
            guard found <= version else {
                throw StoreFault.newer(folder: folder, version: Int(found), known: Int(version))
            }
            if found < version { try engine.execute(script: (found == 1 ? keyOfFirst : "") + tables) }
        } catch let error as DatabaseError {
            throw StoreFault(error)
        }
        // Names of employers stand in it: as the store, for the owner and the group alone.
        try? FileManager.default.setAttributes([.posixPermissions: 0o660], ofItemAtPath: path)
        return Store(engine: engine, folder: folder)
    }

    /// Of a file from before look-ups had the key they were made under.
    private static let keyOfFirst = "ALTER TABLE look_ups ADD COLUMN api_key TEXT CHECK (length(api_key) = 26);\n"

    private static let tables = """
        CREATE TABLE IF NOT EXISTS look_ups (
            id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
            number TEXT NOT NULL CHECK (length(number) BETWEEN 1 AND 64),
            looked_at INTEGER NOT NULL,
            way TEXT NOT NULL CHECK (way IN ('code', 'qr', 'file', 'picture', 'list', 'api', 'day', 'face', 'number',
                'receipt')),
            times INTEGER NOT NULL CHECK (times > 0),
            asker TEXT CHECK (length(asker) BETWEEN 1 AND 100),
            purpose TEXT CHECK (length(purpose) BETWEEN 1 AND 200),
            outcome TEXT CHECK (length(outcome) BETWEEN 1 AND 40),
            api_key TEXT CHECK (length(api_key) = 26)
        ) STRICT;
        CREATE INDEX IF NOT EXISTS look_ups_by_number ON look_ups (number, id);
        CREATE INDEX IF NOT EXISTS look_ups_by_time ON look_ups (looked_at);

        CREATE TABLE IF NOT EXISTS look_up_losses (
            noticed_at INTEGER NOT NULL,
            times INTEGER NOT NULL CHECK (times > 0)
        ) STRICT;

        CREATE TABLE IF NOT EXISTS key_uses (
            api_key TEXT PRIMARY KEY NOT NULL CHECK (length(api_key) = 26),
            used_at INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE IF NOT EXISTS given_answers (
            question BLOB PRIMARY KEY NOT NULL CHECK (length(question) = 32),
            body BLOB NOT NULL CHECK (length(body) = 32),
            status INTEGER NOT NULL,
            place TEXT,
            answer BLOB NOT NULL,
            given_at INTEGER NOT NULL
        ) STRICT;

        CREATE TABLE IF NOT EXISTS webhook_messages (
            webhook TEXT NOT NULL CHECK (length(webhook) = 26),
            name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 64),
            body TEXT NOT NULL,
            since INTEGER NOT NULL,
            tries INTEGER NOT NULL CHECK (tries >= 0),
            state TEXT NOT NULL CHECK (state IN ('waiting', 'delivered', 'failed')),
            next_at INTEGER NOT NULL,
            PRIMARY KEY (webhook, name)
        ) STRICT;
        CREATE INDEX IF NOT EXISTS webhook_messages_due ON webhook_messages (webhook, next_at) WHERE state = 'waiting';

        CREATE TABLE IF NOT EXISTS webhook_attempts (
            id TEXT PRIMARY KEY NOT NULL CHECK (length(id) = 26),
            webhook TEXT NOT NULL,
            message TEXT NOT NULL,
            tried_at INTEGER NOT NULL,
            milliseconds INTEGER NOT NULL,
            status INTEGER,
            error TEXT,
            FOREIGN KEY (webhook, message) REFERENCES webhook_messages (webhook, name)
        ) STRICT;
        CREATE INDEX IF NOT EXISTS webhook_attempts_by_webhook ON webhook_attempts (webhook, id);
        CREATE INDEX IF NOT EXISTS webhook_attempts_by_message ON webhook_attempts (webhook, message);
        CREATE INDEX IF NOT EXISTS webhook_attempts_by_time ON webhook_attempts (tried_at);

        PRAGMA application_id = \(SQLiteSettings.applicationID);
        PRAGMA user_version = \(version);
        """
}
