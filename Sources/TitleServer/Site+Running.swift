import Hummingbird

extension Site {
    /// Serves until SIGTERM or Ctrl-C, then finishes the requests under way.
    ///
    /// Calls `onRunning` with the port once the site listens.
    /// - Throws: `ListenFault` when it cannot listen at the address.
    public func runUntilSignal(onRunning: @escaping @Sendable (Int) async -> Void) async throws {
        try ListenFault.probe(host: configuration.host, port: configuration.port)
        try await application(onRunning: onRunning).runService()
    }
}
