/// A row where the engine has it.
public protocol StoredRow {
    var width: Int { get }

    /// The value of a column, from 0.
    func value(_ column: Int) -> SQLValue

    /// The bytes of a column's text, of a number its decimal digits; nil where there is no value. They stand as long as
    /// `body` runs.
    func withText(_ column: Int, _ body: (UnsafeRawBufferPointer?) -> Void)
}

/// The columns of one row, read from left to right in the order the statement lists them.
public struct Columns {
    private let row: any StoredRow
    private let record: Any.Type
    private var position = 0

    init(_ row: any StoredRow, of record: Any.Type) {
        self.row = row
        self.record = record
    }

    /// The next column as the value the caller asks for.
    public mutating func next<Value: StoredValue>() throws -> Value {
        defer { position += 1 }
        guard position < row.width, let value = Value(sql: row.value(position)) else {
            throw StoreFault.unreadable(record: String(describing: record), column: position + 1)
        }
        return value
    }
}

/// A value made from one row.
public protocol StoredRecord: Sendable {
    init(_ columns: inout Columns) throws
}
