internal import GRDB
internal import GRDBSQLite

/// A transaction on one SQLite connection, valid only inside the engine's closure.
///
/// GRDB keeps the prepared statements; values go to SQLite and come from it by its own calls, with no other form of
/// each in between.
struct SQLiteTransaction: Transaction {
    let connection: Database

    func run(_ sql: String, _ values: [SQLValue]) throws -> [[SQLValue]] {
        try with(sql) { try $0.rows(for: values) }
    }

    func run(_ sql: String, _ values: [SQLValue], eachRow read: (any StoredRow) throws -> Void) throws {
        try with(sql) { try $0.rows(for: values, each: read) }
    }

    func run(_ sql: String, times count: Int, _ write: (Int, inout RowValues) throws -> Void) throws {
        guard count > 0 else { return }
        try with(sql) { try $0.execute(times: count, write) }
    }

    func dataVersion() throws -> Int64 { try value(Int64.self, "PRAGMA data_version", []) ?? -1 }

    private func with<Answer>(_ sql: String, _ body: (SQLiteStatementRun) throws -> Answer) throws -> Answer {
        do {
            let statement = try connection.cachedStatement(sql: sql)
            return try withExtendedLifetime(statement) {
                let run = SQLiteStatementRun(pointer: statement.sqliteStatement)
                #if DEBUG
                try run.expectPlacesInOrder(sql)
                #endif
                return try body(run)
            }
        } catch let error as DatabaseError {
            throw StoreFault(error)
        }
    }
}

extension StoreFault {
    init(_ error: DatabaseError) {
        let detail = error.message ?? error.resultCode.description
        switch error.resultCode {
        case .SQLITE_CONSTRAINT: self = .refused(Constraint(error.extendedResultCode), detail: detail)
        case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy
        case .SQLITE_FULL, .SQLITE_IOERR, .SQLITE_CORRUPT: self = .disk(detail: detail)
        default: self = .engine(detail: detail)
        }
    }
}

extension StoreFault.Constraint {
    fileprivate init(_ code: ResultCode) {
        switch code {
        case .SQLITE_CONSTRAINT_UNIQUE, .SQLITE_CONSTRAINT_PRIMARYKEY: self = .unique
        case .SQLITE_CONSTRAINT_FOREIGNKEY: self = .foreignKey
        case .SQLITE_CONSTRAINT_CHECK: self = .check
        case .SQLITE_CONSTRAINT_NOTNULL: self = .notNull
        case .SQLITE_CONSTRAINT_TRIGGER: self = .trigger
        default: self = .other
        }
    }
}
