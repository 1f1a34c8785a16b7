import Hummingbird
import ServiceLifecycle
import UnixSignals

/// The public site and the office, each with its own listener.
public struct Sites: Sendable {
    private let site: Site
    private let office: OfficeSite?

    public init(site: Site, office: OfficeSite?) {
        self.site = site
        self.office = office
    }

    /// Serves until SIGTERM or Ctrl-C, then finishes the requests under way.
    ///
    /// Calls `onRunning` with the public port once it listens, then `officeIsRunning` with the office's.
    /// - Throws: `ListenFault` when one of them cannot listen at its address, `StoreFault` when the store's disk fails.
    public func runUntilSignal(
        onRunning: @escaping @Sendable (Int) async -> Void,
        officeIsRunning: @escaping @Sendable (Int) async -> Void
    ) async throws {
        try ListenFault.probe(host: site.configuration.host, port: site.configuration.port)
        if let office {
            try ListenFault.probe(host: office.configuration.host, port: office.configuration.port)
        }
        let (publicIsUp, told) = AsyncStream<Void>.makeStream()
        let main = site.application { port in
            await onRunning(port)
            told.finish()
        }
        var services: [ServiceGroupConfiguration.ServiceConfiguration] = [.init(service: main)]
        if let office {
            let application = office.application { port in
                for await _ in publicIsUp {}
                await officeIsRunning(port)
            }
            services += [.init(service: application), .init(service: office.watch)]
        }
        try await run(services)
    }

    private func run(_ services: [ServiceGroupConfiguration.ServiceConfiguration]) async throws {
        let configuration = ServiceGroupConfiguration(
            services: services,
            gracefulShutdownSignals: [.sigterm, .sigint],
            logger: site.logger
        )
        try await ServiceGroup(configuration: configuration).run()
    }
}
