internal import Foundation

/// Work that waits for somebody outside, on a thread of its own: Swift's few threads are for those who compute.
enum BlockingWork {
    static func answer<Answer: Sendable>(_ work: @escaping @Sendable () throws -> Answer) async throws -> Answer {
        try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread { continuation.resume(with: Result(catching: work)) }
        }
    }
}
