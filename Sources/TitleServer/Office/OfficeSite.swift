public import Hummingbird
public import Logging
public import TitleModel
internal import TitlePapers
public import TitleWorkflow

/// The office: its own listener, routes and cookies, apart from the public site.
public struct OfficeSite: Sendable {
    let access: Access
    let configuration: OfficeConfiguration
    let renderer: OfficeRenderer
    let files: [OfficeRoute: PublicFile]
    let now: @Sendable () -> Instant
    let logger: Logger
    /// The rules for a body's roster on a day.
    let rosterRules: @Sendable (Body?, CivilDate) -> RosterRules
    /// The installation around it.
    public var surroundings = OfficeSurroundings()
    let auditWatch = AuditWatch()
    let kept = KeptForms()
    let heldFiles = KeptForSender(HeldFiles.room)
    let sent = AnsweredOnce()
    let rosters = KeptForSender(KeptRoster.room)
    let approvals = KeptForSender(KeptApproval.room)
    let photos = KeptForSender(CheckedPhotos.room)
    let judged = JudgedRosters()
    let watch = StoreWatch()
    let lanes = RosterLanes()
    let uploads = OpenUploads(perNetwork: 4, total: 8)
    /// Draws papers; no key is used.
    let papers: PaperDesk
    let packages = KeptForSender(PreparedFiling.room)
    let foreign: ForeignFiles

    /// Reads templates and style sheets; `templates` are those of the office's folder when they were read before.
    ///
    /// - Throws: `TemplateFault`
    public init(
        access: Access,
        identity: SiteIdentity,
        configuration: OfficeConfiguration,
        templates: TemplateSet? = nil,
        rosterRules: @escaping @Sendable (Body?, CivilDate) -> RosterRules,
        foreign: ForeignFiles = ForeignFiles(),
        now: @escaping @Sendable () -> Instant,
        logger: Logger
    ) throws {
        self.access = access
        self.configuration = configuration
        self.rosterRules = rosterRules
        self.foreign = foreign
        papers = PaperDesk(store: access.office.store, templates: configuration.templates)
        self.now = now
        self.logger = logger
        let (web, office) = ("\(configuration.templates)/web", "\(configuration.templates)/office")
        let files: [OfficeRoute: PublicFile] = [
            .styleSheet: try PublicFile(reading: "style.css", in: web, contentType: "text/css; charset=utf-8"),
            .officeSheet: try PublicFile(reading: "office.css", in: office, contentType: "text/css; charset=utf-8"),
            .icon: try PublicFile(reading: "icon.svg", in: web, contentType: "image/svg+xml"),
        ]
        self.files = files
        renderer = OfficeRenderer(
            templates: try templates ?? TemplateSet(folder: office),
            identity: identity,
            styleSheets: [OfficeRoute.styleSheet, .officeSheet].map { "\($0.path)?v=\(files[$0]?.mark ?? "")" }
        )
    }

    /// The application, which calls `onRunning` with the port once it listens.
    public func application(
        onRunning: @escaping @Sendable (Int) async -> Void = { _ in }
    ) -> some ApplicationProtocol {
        let open = OpenConnections(share: configuration.limits.connectionsOfOne, proxies: configuration.proxies)
        return Application(
            router: router(),
            server: .http1(
                configuration: .init(
                    additionalChannelHandlers: [ConnectionShare(open)],
                    idleTimeout: .seconds(configuration.limits.idleTime.components.seconds)
                )
            ),
            configuration: .init(
                address: .hostname(configuration.host, port: configuration.port),
                availableConnectionsDelegate: .maximum(configuration.limits.connections, logger: logger)
            ),
            onServerRunning: { channel in await onRunning(channel.localAddress?.port ?? 0) },
            logger: logger
        )
    }
}
