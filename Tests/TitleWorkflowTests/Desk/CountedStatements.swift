import Synchronization
import TitleStore

/// An engine that counts the statements that go through it.
final class CountedStatements: Engine {
    private let engine: any Engine
    private let count = Mutex(0)

    init(_ engine: any Engine) { self.engine = engine }

    /// How many statements `body` takes; nothing else may use the engine meanwhile.
    func during(_ body: () async throws -> Void) async rethrows -> Int {
        count.withLock { $0 = 0 }
        try await body()
        return count.withLock { $0 }
    }

    func read<Answer: Sendable>(_ body: @Sendable (any Transaction) throws -> Answer) async throws -> Answer {
        try await engine.read { try body(Counted(base: $0, engine: self)) }
    }

    func write<Answer: Sendable>(_ body: @Sendable (any Transaction) throws -> Answer) async throws -> Answer {
        try await engine.write { try body(Counted(base: $0, engine: self)) }
    }

    func selfCheck() async throws -> [String] { try await engine.selfCheck() }
    func dataVersion() async throws -> Int64 { try await engine.dataVersion() }
    func revision() throws -> Int64 { try engine.revision() }
    func checkpoint(keepingRoom: Bool) async throws -> Bool { try await engine.checkpoint(keepingRoom: keepingRoom) }

    private struct Counted: Transaction {
        let base: any Transaction
        let engine: CountedStatements

        var origin: String? { base.origin }

        func run(_ sql: String, _ values: [SQLValue]) throws -> [[SQLValue]] {
            engine.count.withLock { $0 += 1 }
            return try base.run(sql, values)
        }

        func run(_ sql: String, _ values: [SQLValue], eachRow read: (any StoredRow) throws -> Void) throws {
            engine.count.withLock { $0 += 1 }
            try base.run(sql, values, eachRow: read)
        }

        func run(_ sql: String, times count: Int, _ write: (Int, inout RowValues) throws -> Void) throws {
            engine.count.withLock { $0 += count }
            try base.run(sql, times: count, write)
        }

        func dataVersion() throws -> Int64 { try base.dataVersion() }
    }
}
