internal import Dispatch
internal import Synchronization
internal import TitleModel

/// Passwords are hashed one after the other on a thread of their own: each takes 32 MB and a tenth of a second, and the
/// threads that answer everybody else must not wait for it.
final class HashingQueue: Sendable {
    private let queue = DispatchQueue(label: "passwords", qos: .userInitiated)
    private let waiting = Mutex(0)

    /// More than these would wait longer than people do.
    private static let most = 40

    /// Does what needs a password hashed, with a place in the queue from the beginning: who finds none is told so before
    /// anything is counted.
    ///
    /// - Throws: `AccessRefusal.busy` when too many are waiting, else what `work` throws.
    func withPlace<Answer>(_ work: () async throws -> Answer) async throws -> Answer {
        guard take() else { throw AccessRefusal.busy }
        defer { waiting.withLock { $0 -= 1 } }
        return try await work()
    }

    /// Hashes, once it is this one's turn; only within `withPlace`.
    func run<Answer: Sendable>(_ work: @escaping @Sendable () -> Answer) async -> Answer {
        await withCheckedContinuation { continuation in
            queue.async { continuation.resume(returning: work()) }
        }
    }

    private func take() -> Bool {
        waiting.withLock { waiting in
            guard waiting < Self.most else { return false }
            waiting += 1
            return true
        }
    }
}
