import Synchronization

/// The questions under idempotency keys that are being answered now.
final class QuestionsAtWork: Sendable {
    private let questions = Mutex<Set<[UInt8]>>([])

    /// - Throws: `StopReason.idempotencyKeyAtWork` while the same question is being answered, else what `body` throws.
    func run<Value>(_ question: [UInt8], _ body: () async throws -> Value) async throws -> Value {
        let isFirst = questions.withLock { $0.insert(question).inserted }
        guard isFirst else { throw StopReason.idempotencyKeyAtWork }
        defer { questions.withLock { _ = $0.remove(question) } }
        return try await body()
    }
}
