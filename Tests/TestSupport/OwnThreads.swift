import Dispatch

/// Runs `body`, and the tasks that it starts as its children, on threads of their own.
///
/// The tests share a pool of as many threads as there are cores. What must answer or act within a time would stand
/// behind hundreds of other tests there.
public func onOwnThreads<Result: Sendable>(_ body: @Sendable () async throws -> Result) async rethrows -> Result {
    try await withTaskExecutorPreference(OwnThreads.shared, operation: body)
}

/// Jobs go to a concurrent queue of Dispatch, which makes threads as they are needed.
final class OwnThreads: TaskExecutor {
    static let shared = OwnThreads()
    private let queue = DispatchQueue(label: "tests that watch the time", qos: .userInitiated, attributes: .concurrent)

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedTaskExecutor()) }
    }
}
