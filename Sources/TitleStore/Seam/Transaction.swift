/// What a statement needs of an engine: run one statement with its values and get its rows.
///
/// Placeholders are `$1, $2 …`, first used in ascending order, which SQLite and PostgreSQL both understand.
/// The typed statements are extensions of this protocol, one file a subject.
public protocol Transaction {
    /// - Throws: `StoreFault`.
    @discardableResult
    func run(_ sql: String, _ values: [SQLValue]) throws -> [[SQLValue]]

    /// Runs one statement that gives no rows once for each of the lists of values, in their order.
    func run(_ sql: String, each lists: [[SQLValue]]) throws

    /// From where the act comes that is written; nil when nobody said so.
    var origin: String? { get }
}

extension Transaction {
    public var origin: String? { nil }

    /// The rows of a statement, each read by `Record.init(columns:)`.
    func rows<Record: StoredRecord>(of _: Record.Type, _ sql: String, _ values: [SQLValue]) throws -> [Record] {
        try run(sql, values).map { row in
            var columns = Columns(row, of: Record.self)
            return try Record(&columns)
        }
    }

    /// The first row of a statement, nil when it has none.
    func first<Record: StoredRecord>(_ type: Record.Type, _ sql: String, _ values: [SQLValue]) throws -> Record? {
        try rows(of: type, sql, values).first
    }

    /// The only column of the first row.
    func value<Value: StoredValue>(_: Value.Type, _ sql: String, _ values: [SQLValue]) throws -> Value? {
        guard let row = try run(sql, values).first else { return nil }
        var columns = Columns(row, of: Value.self)
        return try columns.next()
    }

    /// The only column of every row.
    func values<Value: StoredValue>(_: Value.Type, _ sql: String, _ values: [SQLValue]) throws -> [Value] {
        try run(sql, values).map { row in
            var columns = Columns(row, of: Value.self)
            return try columns.next()
        }
    }
}
