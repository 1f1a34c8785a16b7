import ServiceLifecycle
import TitleStore

/// Ends the program when the store's disk fails: what is still whole is not known then, and nothing more may be written.
struct StoreWatch: Service {
    private let faults: AsyncStream<StoreFault>
    private let report: AsyncStream<StoreFault>.Continuation

    init() { (faults, report) = AsyncStream.makeStream() }

    /// Tells of an error that a request met; most are no reason to end.
    func see(_ error: any Error) {
        if let fault = error as? StoreFault, fault.isFatal { report.yield(fault) }
    }

    /// Waits for the end of the program.
    ///
    /// - Throws: the `StoreFault` that ends it.
    func run() async throws {
        for await fault in faults.cancelOnGracefulShutdown() { throw fault }
    }
}
