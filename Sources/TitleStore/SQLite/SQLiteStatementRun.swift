internal import Foundation
internal import GRDB
internal import GRDBSQLite

/// One prepared statement at work: values in, rows out; it is ready for the next time whatever became of this one.
struct SQLiteStatementRun {
    let pointer: OpaquePointer

    func rows(for values: [SQLValue]) throws -> [[SQLValue]] {
        var rows: [[SQLValue]] = []
        try self.rows(for: values) { row in rows.append((0..<row.width).map(row.value)) }
        return rows
    }

    func rows(for values: [SQLValue], each read: (any StoredRow) throws -> Void) throws {
        defer { reset() }
        for (place, value) in values.enumerated() { try take(value, at: place + 1) }
        while try step() { try read(self) }
    }

    func execute(times count: Int, _ write: (Int, inout RowValues) throws -> Void) throws {
        defer { reset() }
        for place in 0..<count {
            var values = RowValues(self)
            try write(place, &values)
            while try step() {}
            sqlite3_reset(pointer)
        }
    }

    /// Refuses a statement whose places are out of order; asked by debug builds, which the tests run.
    ///
    /// SQLite counts `$1`, `$2` … by where each stands first in the text, and values are bound by that count: in another order
    /// they would be taken for each other without a word.
    func expectPlacesInOrder(_ sql: String) throws(StoreFault) {
        let count = sqlite3_bind_parameter_count(pointer)
        guard count > 0 else { return }
        for place in 1...count {
            guard let name = sqlite3_bind_parameter_name(pointer, place), name[0] == UInt8(ascii: "$") else { continue }
            guard atoi(name + 1) == place else {
                throw .engine(detail: "\(String(cString: name)) is number \(place) in \(sql)")
            }
        }
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

extension SQLiteStatementRun: ValueSink {
    func take(_ value: SQLValue, at place: Int) throws {
        guard bind(value, at: Int32(place)) == SQLITE_OK else { throw fault() }
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

    /// SQLITE_TRANSIENT.
    private static var copied: sqlite3_destructor_type { unsafeBitCast(-1, to: sqlite3_destructor_type.self) }
}

extension SQLiteStatementRun: StoredRow {
    var width: Int { Int(sqlite3_column_count(pointer)) }

    func value(_ column: Int) -> SQLValue {
        let column = Int32(column)
        return switch sqlite3_column_type(pointer, column) {
        case SQLITE_INTEGER: .integer(sqlite3_column_int64(pointer, column))
        case SQLITE_FLOAT: .integer(Int64(sqlite3_column_double(pointer, column)))
        case SQLITE_TEXT: .text(String(decoding: bytes(sqlite3_column_text(pointer, column), column), as: UTF8.self))
        case SQLITE_BLOB: .blob(Array(bytes(sqlite3_column_blob(pointer, column), column)))
        default: .null
        }
    }

    func withText(_ column: Int, _ body: (UnsafeRawBufferPointer?) -> Void) {
        let column = Int32(column)
        body(sqlite3_column_text(pointer, column).map { bytes($0, column) })
    }

    private func bytes(_ start: UnsafeRawPointer?, _ column: Int32) -> UnsafeRawBufferPointer {
        UnsafeRawBufferPointer(start: start, count: Int(sqlite3_column_bytes(pointer, column)))
    }
}
