import Hummingbird
import TestSupport
import TitleServer

/// Runs `body` while the site listens on a port of the system's choice.
func withRunningSite(_ site: Site, _ body: @escaping @Sendable (Int) async throws -> Void) async throws {
    let (ports, source) = AsyncStream<Int>.makeStream()
    try await onOwnThreads {
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await site.application { source.yield($0) }.run() }
            for await port in ports {
                try await body(port)
                break
            }
            group.cancelAll()
        }
    }
}
