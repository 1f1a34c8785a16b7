import Logging
import ServiceLifecycle
import TitleModel

/// Brings noted look-ups into the book five times a second, and once more when the site stops.
///
/// What a crash can lose: the look-ups of the last fifth of a second, and of the writing that was under way.
struct LookUpService: Service {
    let checking: CheckingServices
    let now: @Sendable () -> Instant
    let logger: Logger

    static let pause = Duration.milliseconds(200)
    /// While the book cannot be written.
    private static let rest = Duration.seconds(5)

    func run() async throws {
        guard let write = checking.write else { return try await gracefulShutdown() }
        try? await cancelWhenGracefulShutdown {
            while !Task.isCancelled { try await Task.sleep(for: await took(write) ? Self.pause : Self.rest) }
        }
        _ = await took(write)
    }

    private func took(_ write: @Sendable (Instant) async throws -> Void) async -> Bool {
        do {
            try await write(now())
            return true
        } catch is CancellationError {
            return true
        } catch {
            logger.error("look-ups cannot be written", metadata: ["error": "\(error)"])
            return false
        }
    }
}
