internal import Foundation
internal import GRDB

/// A transaction on one SQLite connection, valid only inside the engine's closure.
struct SQLiteTransaction: Transaction {
    let connection: Database

    func run(_ sql: String, _ values: [SQLValue]) throws -> [[SQLValue]] {
        do {
            let statement = try connection.cachedStatement(sql: sql)
            statement.setUncheckedArguments(StatementArguments(values.map(\.databaseValue)))
            guard statement.columnCount > 0 else {
                try statement.execute()
                return []
            }
            return try rows(of: statement)
        } catch let error as DatabaseError {
            throw StoreFault(error)
        }
    }

    private func rows(of statement: Statement) throws -> [[SQLValue]] {
        var rows: [[SQLValue]] = []
        let cursor = try Row.fetchCursor(statement)
        while let row = try cursor.next() {
            rows.append(row.databaseValues.map(SQLValue.init))
        }
        return rows
    }
}

extension SQLValue {
    fileprivate init(_ value: DatabaseValue) {
        switch value.storage {
        case .null: self = .null
        case .int64(let number): self = .integer(number)
        case .double(let number): self = .integer(Int64(number))
        case .string(let text): self = .text(text)
        case .blob(let data): self = .blob([UInt8](data))
        }
    }

    fileprivate var databaseValue: DatabaseValue {
        switch self {
        case .null: .null
        case .integer(let number): number.databaseValue
        case .text(let text): text.databaseValue
        case .blob(let bytes): Data(bytes).databaseValue
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
