internal import GRDB
internal import Synchronization

/// Tells by a connection of its own, which never writes, when somebody has written.
///
/// `PRAGMA data_version` moves for the commits of every other connection, so this one sees all of them. It is opened by
/// the first question: a process that never asks has no such connection.
final class SQLiteWatch: Sendable {
    private let path: String
    private let connection = Mutex<DatabaseQueue?>(nil)

    init(path: String) {
        self.path = path
    }

    func revision() throws -> Int64 {
        try opened().unsafeRead { connection in
            try Int64.fetchOne(connection.cachedStatement(sql: "PRAGMA data_version")) ?? -1
        }
    }

    func close() throws {
        try connection.withLock { connection in
            try connection?.close()
            connection = nil
        }
    }

    private func opened() throws -> DatabaseQueue {
        try connection.withLock { connection in
            if let connection { return connection }
            var configuration = SQLiteSettings.configuration(readsMuch: false)
            configuration.readonly = true
            let fresh = try DatabaseQueue(path: path, configuration: configuration)
            connection = fresh
            return fresh
        }
    }
}
