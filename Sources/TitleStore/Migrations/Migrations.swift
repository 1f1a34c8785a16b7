/// The numbered migrations; a store's `user_version` is the number of the last one it has.
///
/// A migration that has been released is never edited: `MigrationTests` holds the digest of each.
enum Migrations {
    static let all: [String] = [
        register0001, people0002, results0003, filing0004, certificates0005, sealing0006,
    ]

    /// Runs what the store lacks, one transaction a migration; says how many ran.
    @discardableResult
    static func apply(to engine: SQLiteEngine) throws -> Int {
        let version = try Int(engine.pragma("user_version"))
        guard version < all.count else { return 0 }
        for number in version..<all.count {
            let marks = """
                PRAGMA application_id = \(SQLiteSettings.applicationID);
                PRAGMA user_version = \(number + 1);
                """
            try engine.execute(script: all[number] + "\n" + marks)
        }
        return all.count - version
    }

    static func expectNewest(_ engine: SQLiteEngine, folder: String) throws {
        let version = try Int(engine.pragma("user_version"))
        guard version <= all.count else { throw StoreFault.newer(folder: folder, version: version, known: all.count) }
        guard version >= all.count else { throw StoreFault.older(folder: folder, version: version, known: all.count) }
    }

    /// Triggers that let a history table grow and nothing else.
    static func appendOnly(_ tables: String...) -> String {
        tables.map { table in
            """
            CREATE TRIGGER \(table)_refuses_update BEFORE UPDATE ON \(table)
            BEGIN SELECT RAISE(ABORT, '\(table) is append-only'); END;
            CREATE TRIGGER \(table)_refuses_delete BEFORE DELETE ON \(table)
            BEGIN SELECT RAISE(ABORT, '\(table) is append-only'); END;
            """
        }.joined(separator: "\n")
    }
}
