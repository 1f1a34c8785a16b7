/// What a statement needs of an engine: run one statement with its values and get its rows.
///
/// Placeholders are `$1, $2 …`, first used in ascending order, which SQLite and PostgreSQL both understand.
/// The typed statements are extensions of this protocol, one file a subject.
public protocol Transaction {
    /// - Throws: `StoreFault`.
    @discardableResult
    func run(_ sql: String, _ values: [SQLValue]) throws -> [[SQLValue]]

    /// Runs one statement and hands each of its rows over as it comes: none outlives the call of `read`.
    func run(_ sql: String, _ values: [SQLValue], eachRow read: (any StoredRow) throws -> Void) throws

    /// Runs one statement that gives no rows `count` times; `write` puts in the values of each, from 0.
    func run(_ sql: String, times count: Int, _ write: (Int, inout RowValues) throws -> Void) throws

    /// A number that differs from the last one that this connection gave once another one has written in between.
    func dataVersion() throws -> Int64

    /// From where the act comes that is written; nil when nobody said so.
    var origin: String? { get }
}

extension Transaction {
    public var origin: String? { nil }

    /// Runs one statement that gives no rows once for each of the items, in their order.
    func run<Item>(_ sql: String, for items: [Item], _ write: (Item, inout RowValues) throws -> Void) throws {
        try run(sql, times: items.count) { place, values in try write(items[place], &values) }
    }

    /// The rows of a statement, each read by `Record.init(columns:)`.
    func rows<Record: StoredRecord>(of _: Record.Type, _ sql: String, _ values: [SQLValue]) throws -> [Record] {
        var records: [Record] = []
        try run(sql, values) { row in
            var columns = Columns(row, of: Record.self)
            records.append(try Record(&columns))
        }
        return records
    }

    /// The first row of a statement, nil when it has none.
    func first<Record: StoredRecord>(_ type: Record.Type, _ sql: String, _ values: [SQLValue]) throws -> Record? {
        try rows(of: type, sql, values).first
    }

    /// The only column of the first row.
    func value<Value: StoredValue>(_ type: Value.Type, _ sql: String, _ values: [SQLValue]) throws -> Value? {
        try self.values(type, sql, values).first
    }

    /// The only column of every row.
    func values<Value: StoredValue>(_: Value.Type, _ sql: String, _ values: [SQLValue]) throws -> [Value] {
        var found: [Value] = []
        try run(sql, values) { row in
            var columns = Columns(row, of: Value.self)
            found.append(try columns.next())
        }
        return found
    }
}
