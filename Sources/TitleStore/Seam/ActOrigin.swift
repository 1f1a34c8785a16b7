/// From where an act comes, for its trace.
///
/// It is said once, where a request or a command comes in, and holds for everything that is written on its behalf. Nothing
/// is said of the public: who objects is protected.
public enum ActOrigin {
    /// A network as `10.1.2.0/24`, or `terminal`.
    @TaskLocal public static var current: String?
}

/// A transaction that knows from where the act comes which it writes.
struct TracedTransaction: Transaction {
    let base: any Transaction
    let origin: String?

    func run(_ sql: String, _ values: [SQLValue]) throws -> [[SQLValue]] { try base.run(sql, values) }

    func run(_ sql: String, _ values: [SQLValue], eachRow read: (any StoredRow) throws -> Void) throws {
        try base.run(sql, values, eachRow: read)
    }

    func run(_ sql: String, times count: Int, _ write: (Int, inout RowValues) throws -> Void) throws {
        try base.run(sql, times: count, write)
    }

    func dataVersion() throws -> Int64 { try base.dataVersion() }
}
