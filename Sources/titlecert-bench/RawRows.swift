import GRDBSQLite

/// Rows straight into SQLite, as durable as ours: the machine's limit for what the press writes.
enum RawRows {
    /// A table of its own in a file of its own; 1,000 rows of 100 bytes a transaction.
    static func write(_ count: Int, in folder: String) throws {
        var connection: OpaquePointer?
        guard sqlite3_open("\(folder)/raw.sqlite", &connection) == SQLITE_OK else { throw BenchFault.noDatabase }
        defer { sqlite3_close(connection) }
        let setup = """
            PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE rows (id INTEGER PRIMARY KEY, bytes BLOB)
            """
        sqlite3_exec(connection, setup, nil, nil, nil)
        var statement: OpaquePointer?
        let sql = "INSERT INTO rows (bytes) VALUES (zeroblob(100))"
        guard sqlite3_prepare_v2(connection, sql, -1, &statement, nil) == SQLITE_OK else { throw BenchFault.noDatabase }
        defer { sqlite3_finalize(statement) }
        for row in 0..<count {
            if row % 1000 == 0 { sqlite3_exec(connection, row > 0 ? "COMMIT; BEGIN" : "BEGIN", nil, nil, nil) }
            sqlite3_step(statement)
            sqlite3_reset(statement)
        }
        sqlite3_exec(connection, "COMMIT", nil, nil, nil)
    }
}
