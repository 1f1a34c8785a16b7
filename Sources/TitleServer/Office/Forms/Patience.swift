/// How long an answer waits for work that may take longer than a reader likes to look at nothing.
enum Patience {
    /// Whether the work was done within the time; it goes on in any case.
    /// - Throws: what the work throws within the time.
    static func isDone(
        within time: Duration,
        _ work: @escaping @Sendable () async throws -> Void
    ) async throws -> Bool {
        let (ends, end) = AsyncStream<Result<Bool, any Error>>.makeStream()
        Task {
            do {
                try await work()
                end.yield(.success(true))
            } catch {
                end.yield(.failure(error))
            }
        }
        let timer = Task {
            try? await Task.sleep(for: time)
            end.yield(.success(false))
        }
        defer { timer.cancel() }
        for await first in ends { return try first.get() }
        return false
    }
}
