import FoundationEssentials
public import Hummingbird
public import Logging
public import ServiceLifecycle

/// The public site: all routes behind one chain of middleware, as a service that stops gracefully.
public struct Site: Service {
    let services: SiteServices
    let configuration: SiteConfiguration
    let renderer: Renderer
    let styleSheet: PublicFile
    let icon: PublicFile
    let scan: ScanFiles
    let logger: Logger

    /// Whether the page of a scanned code can check on the reader's own device: the file of the verifier was there.
    public var checksOnDevice: Bool { scan.hasVerifier }

    /// Reads templates, style sheet, icon, scripts and the verifier.
    ///
    /// - Throws: `TemplateFault`
    public init(services: SiteServices, configuration: SiteConfiguration, logger: Logger) throws {
        self.services = services
        self.configuration = configuration
        self.logger = logger
        let folder = configuration.templates
        styleSheet = try PublicFile(reading: "style.css", in: folder, contentType: "text/css; charset=utf-8")
        icon = try PublicFile(reading: "icon.svg", in: folder, contentType: "image/svg+xml")
        let styleSheetAddress = "\(SiteAddress.styleSheet.path)?v=\(styleSheet.mark)"
        scan = try ScanFiles(
            folder: folder,
            verifier: configuration.verifier.flatMap { FileManager.default.contents(atPath: $0) }.map { Array($0) },
            frame: [styleSheetAddress, SiteAddress.icon.path]
        )
        renderer = Renderer(
            templates: try TemplateSet(folder: folder),
            identity: services.identity,
            styleSheet: styleSheetAddress
        )
    }

    /// Serves until the group of services shuts down.
    ///
    /// - Throws: `ListenFault` when it cannot listen at the address.
    public func run() async throws {
        try ListenFault.probe(host: configuration.host, port: configuration.port)
        try await application().run()
    }

    /// The application, which calls `onRunning` with the port once it listens.
    public func application(
        onRunning: @escaping @Sendable (Int) async -> Void = { _ in }
    ) -> some ApplicationProtocol {
        let limits = configuration.limits
        let verification = verificationPages()
        let known = KnownAnswers(pages: verification, logger: logger)
        return Application(
            router: router(verification),
            server: .http1(
                configuration: .init(
                    additionalChannelHandlers: [OpenRequests(answers: known)],
                    idleTimeout: .seconds(limits.idleTime.components.seconds)
                )
            ),
            configuration: .init(
                address: .hostname(configuration.host, port: configuration.port),
                availableConnectionsDelegate: .maximum(limits.connections, logger: logger)
            ),
            onServerRunning: { channel in await onRunning(channel.localAddress?.port ?? 0) },
            logger: logger
        )
    }
}
