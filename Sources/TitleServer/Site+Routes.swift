import Hummingbird
import TitleWords

extension Site {
    func router(_ verification: VerificationPages) -> Router<SiteContext> {
        let router = Router(context: SiteContext.self, options: .autoGenerateHeadEndpoints)
        router.addMiddleware {
            AccessLog()
            SecurityHeaders()
            StopPages(renderer: renderer, lingerTime: configuration.limits.lingerTime)
            RememberedLanguage()
        }
        addPages(to: router, verification)
        addFiles(to: router)
        return router
    }

    private func addPages(to router: Router<SiteContext>, _ verification: VerificationPages) {
        let publicity = PublicityPages(services: services, renderer: renderer)
        let demo = DemoPages(services: services, renderer: renderer)
        let plain = PlainPages(renderer: renderer)
        router.get(.home, use: publicity.home)
        router.get(.publicity, use: publicity.list)
        router.get(.notice, use: publicity.notice)
        router.get(.noticeFile, use: publicity.file)
        addObjections(to: router, verification)
        router.get(.verify, use: verification.form)
        router.post(RouterPath(stringLiteral: SiteRoute.verify.rawValue), use: verification.submit)
        router.get(.result, use: verification.result)
        router.get(.certificate, use: verification.certificate)
        router.get(.demoCertificates, use: demo.list)
        router.get(.demoDocument, use: demo.document)
        router.get(.holder, use: plain.page(PlainPage.holder))
        router.get(.help, use: plain.page(PlainPage.help))
        let photos = PhotoPages(pages: verification)
        router.get(.photo, use: photos.form)
        router.post(RouterPath(stringLiteral: SiteRoute.photo.rawValue), use: photos.submit)
    }

    private func addObjections(to router: Router<SiteContext>, _ verification: VerificationPages) {
        let objections = ObjectionPages(
            services: services,
            renderer: renderer,
            configuration: configuration,
            verification: verification,
            gate: ObjectionGate(configuration.limits)
        )
        router.post(RouterPath(stringLiteral: SiteRoute.notice.rawValue), use: objections.raise)
        router.get(.objections, use: objections.form)
        router.post(RouterPath(stringLiteral: SiteRoute.objections.rawValue), use: objections.find)
    }

    private func addFiles(to router: Router<SiteContext>) {
        let trust = TrustFiles(services: services)
        let (styleSheet, icon, scan, renderer) = (self.styleSheet, self.icon, self.scan, self.renderer)
        router.get(.trustList, use: trust.trustList)
        router.get(.catalogue, use: trust.catalogue)
        router.get(.revocationList, use: trust.revocationList)
        router.get(.issuedBefore, use: trust.issuedBefore)
        let status = StatusListFiles(services: services)
        router.get(.statusList, use: status.answer)
        router.get(.pastStatusList, use: status.answer)
        router.get(.styleSheet) { request, _ in styleSheet.response(to: request) }
        router.get(.scanFile, use: scan.file)
        router.get(.icon) { request, _ in icon.response(to: request) }
        router.get(.scan) { request, _ in
            let words = Words(LanguageChoice.of(request))
            return try renderer.page(ScanPage(scan, words: words), in: words)
        }
        router.get(.health, use: PlainPages.health)
    }

    func verificationPages() -> VerificationPages {
        let limits = configuration.limits
        return VerificationPages(
            services: services,
            renderer: renderer,
            configuration: configuration,
            limiter: MissLimiter(limits),
            uploads: OpenUploads(perNetwork: limits.uploadsOpenPerNetwork, total: limits.uploadsOpen),
            slots: Slots(limits.uploadsAtOnce)
        )
    }
}

extension Router {
    fileprivate func get(
        _ route: SiteRoute,
        use handler: @escaping @Sendable (Request, Context) async throws -> Response
    ) {
        get(RouterPath(stringLiteral: route.rawValue), use: handler)
    }
}
