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

    /// - Throws: `AccessRefusal.wait` when too many are waiting.
    func run<Answer: Sendable>(_ work: @escaping @Sendable () -> Answer) async throws(AccessRefusal) -> Answer {
        guard take() else { throw .wait(seconds: 5) }
        let answer = await withCheckedContinuation { continuation in
            queue.async { continuation.resume(returning: work()) }
        }
        waiting.withLock { $0 -= 1 }
        return answer
    }

    private func take() -> Bool {
        waiting.withLock { waiting in
            guard waiting < Self.most else { return false }
            waiting += 1
            return true
        }
    }
}
