internal import Foundation
internal import GRDB

enum SQLiteSettings {
    /// "TCRT": tells our file from any other program's.
    static let applicationID: Int64 = 0x5443_5254

    /// `readsMuch`: for the process that reads thousands of rows at once.
    static func configuration(readsMuch: Bool) -> Configuration {
        var configuration = Configuration()
        configuration.label = "titlecert"
        configuration.maximumReaderCount = 8
        configuration.busyMode = .callback(waitAMoment)
        configuration.prepareDatabase { connection in
            try connection.execute(sql: "PRAGMA wal_autocheckpoint = 0")
            try connection.execute(sql: "PRAGMA recursive_triggers = ON")
            if readsMuch { try connection.execute(sql: "PRAGMA cache_size = \(-readerRoom)") }
        }
        return configuration
    }

    /// SQLite's own waiting backs off to 100 ms; a millisecond keeps a waiting server close behind a busy press.
    private static func waitAMoment(tries: Int) -> Bool {
        usleep(1000)
        return tries < 10_000
    }

    static func insistOnDurability(_ connection: Database) throws {
        try connection.execute(sql: "PRAGMA synchronous = FULL")
        try expect(connection, "synchronous", 2)
        try expect(connection, "foreign_keys", 1)
        try expect(connection, "wal_autocheckpoint", 0)
        try expect(connection, "recursive_triggers", 1)
    }

    /// Kibibytes for each of its readers: what leads to the rows of a page of orders, in indexes of a million rows, is
    /// read once for the page; SQLite's own 2 MB hold a twentieth of that.
    private static let readerRoom = 32_768

    /// The process that writes most keeps at most 128 MB of pages: the indexes of random codes of a million certificates
    /// take 80 MB, and a page that is written before its transaction ends is written twice.
    static func giveRoom(_ connection: Database) throws {
        try connection.execute(sql: "PRAGMA cache_size = -131072")
    }

    static func integer(_ pragma: String, _ connection: Database) throws -> Int64 {
        try Int64.fetchOne(connection, sql: pragma) ?? -1
    }

    private static func expect(_ connection: Database, _ name: String, _ wanted: Int64) throws {
        let found = try integer("PRAGMA \(name)", connection)
        guard found == wanted else { throw StoreFault.setting(name: name, found: String(found)) }
    }
}
