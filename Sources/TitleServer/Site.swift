import FoundationEssentials
public import Hummingbird
public import Logging
public import ServiceLifecycle

/// The public site: all routes behind one chain of middleware, as a service that stops gracefully.
public struct Site: Service {
    let services: SiteServices
    let configuration: SiteConfiguration
    let renderer: Renderer
    let styleSheet: StyleSheets
    let icon: PublicFile
    let copyScript: PublicFile
    /// The description of the API (OpenAPI 3.1).
    let openAPI: PublicFile
    let scan: ScanFiles
    let logger: Logger

    /// Whether the page of a scanned code can check on the reader's own device: the file of the verifier was there.
    public var checksOnDevice: Bool { scan.hasVerifier }

    /// Reads templates, style sheet, icon, scripts and the verifier; `templates` are those of the folder when they were read before.
    ///
    /// - Throws: `TemplateFault`
    public init(
        services: SiteServices,
        configuration: SiteConfiguration,
        templates: TemplateSet? = nil,
        logger: Logger
    ) throws {
        self.services = services
        self.configuration = configuration
        self.logger = logger
        let folder = configuration.templates
        styleSheet = try StyleSheets(folder: folder)
        icon = try PublicFile(reading: "icon.svg", in: folder, contentType: "image/svg+xml")
        copyScript = try PublicFile(
            reading: "copy.js",
            in: folder,
            contentType: "text/javascript; charset=utf-8"
        )
        openAPI = try PublicFile(reading: "openapi.yaml", in: folder, contentType: "application/yaml")
        let styleSheetAddress = "\(SiteAddress.styleSheet.path)?v=\(styleSheet.mark)"
        scan = try ScanFiles(
            folder: folder,
            verifier: configuration.verifier.flatMap { FileManager.default.contents(atPath: $0) }.map { Array($0) },
            frame: [styleSheetAddress, SiteAddress.icon.path]
        )
        renderer = Renderer(
            templates: try templates ?? TemplateSet(folder: folder),
            identity: services.identity,
            styleSheet: styleSheetAddress,
            hasHolders: services.holders != nil
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
        var application = Application(
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
        application.addServices(
            LookUpService(checking: services.checking, now: services.now, logger: logger)
        )
        if let door = services.webhooks {
            application.addServices(WebhookService(door: door, now: services.now, logger: logger))
        }
        return application
    }
}
