/// Where an engine takes the values of a statement.
public protocol ValueSink {
    /// `place` counts from 1.
    /// - Throws: what the engine has against the value.
    func take(_ value: SQLValue, at place: Int) throws
}

/// The values of one row to be written, put in from left to right in the order of the placeholders.
public struct RowValues {
    private let sink: any ValueSink
    private var place = 0

    init(_ sink: any ValueSink) {
        self.sink = sink
    }

    mutating func add<each Value: StoredValue>(_ values: repeat each Value) throws {
        for value in repeat each values {
            place += 1
            try sink.take(value.sql, at: place)
        }
    }
}
