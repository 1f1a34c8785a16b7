internal import Foundation
internal import GRDB
internal import Synchronization

/// SQLite in write-ahead mode: one writer and several readers in each of two processes, one file.
///
/// Closed traps: GRDB sets `synchronous` to NORMAL when it opens a pool, so FULL is set afterwards and read back;
/// SQLite before 3.51.3 can damage the log when two connections checkpoint, so automatic checkpoints are off and one
/// connection of one process does them.
final class SQLiteEngine: Engine {
    private let pool: DatabasePool
    private let checkpoints: Bool
    private let watch: SQLiteWatch

    init(path: String, checkpoints: Bool) throws {
        do {
            pool = try DatabasePool(path: path, configuration: SQLiteSettings.configuration(readsMuch: checkpoints))
            self.checkpoints = checkpoints
            watch = SQLiteWatch(path: path)
            try pool.writeWithoutTransaction(SQLiteSettings.insistOnDurability)
            if checkpoints { try pool.writeWithoutTransaction(SQLiteSettings.giveRoom) }
        } catch let error as DatabaseError {
            throw StoreFault(error)
        }
    }

    func read<Answer: Sendable>(_ body: @Sendable (any Transaction) throws -> Answer) async throws -> Answer {
        try await translated {
            try await pool.read { try body(SQLiteTransaction(connection: $0)) }
        }
    }

    func write<Answer: Sendable>(_ body: @Sendable (any Transaction) throws -> Answer) async throws -> Answer {
        try await translated {
            try await pool.writeWithoutTransaction { connection in try Self.immediately(on: connection, body) }
        }
    }

    func dataVersion() async throws -> Int64 {
        try await translated {
            try await pool.writeWithoutTransaction { try SQLiteSettings.integer("PRAGMA data_version", $0) }
        }
    }

    func revision() throws -> Int64 {
        do {
            return try watch.revision()
        } catch let error as DatabaseError {
            throw StoreFault(error)
        }
    }

    func checkpoint(keepingRoom: Bool) async throws -> Bool {
        guard checkpoints else { return true }
        for attempt in 0..<20 {
            if try await emptyLog(keepingRoom ? .restart : .truncate) { return true }
            try await Task.sleep(for: .milliseconds(5 + attempt))
        }
        return false
    }

    /// Several statements in one text, as migrations are written.
    ///
    /// For a script that makes tables anew to which others refer foreign keys are off, as SQLite wants it, and every one of
    /// them is checked before the commit.
    func execute(script: String, remakesTables: Bool = false) throws {
        try pool.writeWithoutTransaction { connection in
            if remakesTables { try connection.execute(sql: "PRAGMA foreign_keys = OFF") }
            defer { if remakesTables { try? connection.execute(sql: "PRAGMA foreign_keys = ON") } }
            try connection.inTransaction(.immediate) {
                try connection.execute(sql: script)
                if remakesTables { try connection.checkForeignKeys() }
                return .commit
            }
        }
    }

    func pragma(_ name: String) throws -> Int64 {
        try pool.writeWithoutTransaction { try SQLiteSettings.integer("PRAGMA \(name)", $0) }
    }

    /// The log first: the pool closes its writer before its readers, and those may not bring the log into the file.
    ///
    /// Whatever fails, all is closed. A log that others are reading stays, whole, for who opens the store next.
    func close() throws {
        let emptied = Result { try emptyLogAtTheEnd() }
        let watched = Result { try watch.close() }
        try pool.close()
        try watched.get()
        try emptied.get()
    }

    private func emptyLogAtTheEnd() throws {
        guard checkpoints else { return }
        do {
            try pool.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
        } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
            return
        }
    }

    /// BEGIN IMMEDIATE takes the one write lock first, so that a write never fails half way for want of it.
    private static func immediately<Answer>(
        on connection: Database,
        _ body: (any Transaction) throws -> Answer
    ) throws -> Answer {
        try connection.beginTransaction(.immediate)
        do {
            let answer = try body(SQLiteTransaction(connection: connection))
            try connection.commit()
            return answer
        } catch {
            if connection.isInsideTransaction { try connection.rollback() }
            throw error
        }
    }

    private func emptyLog(_ mode: Database.CheckpointMode) async throws -> Bool {
        do {
            _ = try await pool.writeWithoutTransaction { try $0.checkpoint(mode) }
            return true
        } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
            return false
        }
    }

    private func translated<Answer: Sendable>(_ body: () async throws -> Answer) async throws -> Answer {
        do {
            return try await body()
        } catch let error as DatabaseError {
            throw StoreFault(error)
        }
    }
}
