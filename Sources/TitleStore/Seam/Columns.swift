/// The columns of one row, read from left to right in the order the statement lists them.
public struct Columns {
    private let row: [SQLValue]
    private let record: Any.Type
    private var position = 0

    init(_ row: [SQLValue], of record: Any.Type) {
        self.row = row
        self.record = record
    }

    /// The next column as the value the caller asks for.
    public mutating func next<Value: StoredValue>() throws -> Value {
        defer { position += 1 }
        guard position < row.count, let value = Value(sql: row[position]) else {
            throw StoreFault.unreadable(record: String(describing: record), column: position + 1)
        }
        return value
    }
}

/// A value made from one row.
public protocol StoredRecord: Sendable {
    init(_ columns: inout Columns) throws
}
