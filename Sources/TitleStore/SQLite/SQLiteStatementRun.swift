internal import GRDB
internal import GRDBSQLite

/// One prepared statement at work: values in, rows out; it is ready for the next time whatever became of this one.
struct SQLiteStatementRun {
    let pointer: OpaquePointer

    func rows(for values: [SQLValue]) throws -> [[SQLValue]] {
        defer { reset() }
        try bind(values)
        let width = sqlite3_column_count(pointer)
        var rows: [[SQLValue]] = []
        while try step() { rows.append((0..<width).map(value)) }
        return rows
    }

    func execute(with values: [SQLValue]) throws {
        defer { reset() }
        try bind(values)
        while try step() {}
    }

    /// Whether it came to a row.
    private func step() throws -> Bool {
        switch sqlite3_step(pointer) {
        case SQLITE_ROW: return true
        case SQLITE_DONE: return false
        default: throw fault()
        }
    }

    private func reset() {
        sqlite3_reset(pointer)
        sqlite3_clear_bindings(pointer)
    }

    private func fault() -> DatabaseError {
        let connection = sqlite3_db_handle(pointer)
        return DatabaseError(
            resultCode: ResultCode(rawValue: sqlite3_extended_errcode(connection)),
            message: String(cString: sqlite3_errmsg(connection))
        )
    }
}

extension SQLiteStatementRun {
    private func bind(_ values: [SQLValue]) throws {
        for (place, value) in values.enumerated() {
            guard bind(value, at: Int32(place + 1)) == SQLITE_OK else { throw fault() }
        }
    }

    /// SQLite takes a copy: what was given need not outlive the call.
    private func bind(_ value: SQLValue, at place: Int32) -> Int32 {
        switch value {
        case .null: sqlite3_bind_null(pointer, place)
        case .integer(let number): sqlite3_bind_int64(pointer, place, number)
        case .text(var text):
            text.withUTF8 { utf8 in
                utf8.withMemoryRebound(to: CChar.self) { characters in
                    sqlite3_bind_text(pointer, place, characters.baseAddress, Int32(characters.count), Self.copied)
                }
            }
        case .blob(let bytes):
            bytes.withUnsafeBufferPointer { buffer in
                guard let start = buffer.baseAddress, !buffer.isEmpty else {
                    return sqlite3_bind_zeroblob(pointer, place, 0)
                }
                return sqlite3_bind_blob(pointer, place, start, Int32(buffer.count), Self.copied)
            }
        }
    }

    private func value(_ column: Int32) -> SQLValue {
        switch sqlite3_column_type(pointer, column) {
        case SQLITE_INTEGER: .integer(sqlite3_column_int64(pointer, column))
        case SQLITE_FLOAT: .integer(Int64(sqlite3_column_double(pointer, column)))
        case SQLITE_TEXT: .text(String(decoding: bytes(sqlite3_column_text(pointer, column), column), as: UTF8.self))
        case SQLITE_BLOB: .blob(Array(bytes(sqlite3_column_blob(pointer, column), column)))
        default: .null
        }
    }

    private func bytes(_ start: UnsafeRawPointer?, _ column: Int32) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(pointer, column)))
    }

    /// SQLITE_TRANSIENT.
    private static var copied: sqlite3_destructor_type { unsafeBitCast(-1, to: sqlite3_destructor_type.self) }
}
