import Hummingbird
import TitleWords

extension Site {
    func router(_ verification: VerificationPages) -> Router<SiteContext> {
        let router = Router(context: SiteContext.self, options: .autoGenerateHeadEndpoints)
        router.addMiddleware {
            AccessLog()
            SecurityHeaders()
            StopPages(renderer: renderer, limits: configuration.limits)
            RememberedChoices()
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
        addChecking(to: router, verification)
        router.get(.verify, use: verification.form)
        router.post(RouterPath(stringLiteral: SiteRoute.verify.rawValue), use: verification.submit)
        router.get(.result, use: verification.result)
        router.post(RouterPath(stringLiteral: SiteRoute.result.rawValue), use: verification.question)
        router.get(.demoCertificates, use: demo.list)
        router.get(.demoDocument, use: demo.document)
        if let door = services.holders {
            addHolders(to: router, HolderPages(door: door, site: verification))
        } else {
            router.get(.holder, use: plain.page(PlainPage.holder))
        }
        router.get(.help, use: plain.page(HelpPage.init))
        router.get(.privacy, use: plain.page(PlainPage.privacy))
        router.get(.accessibility, use: plain.page(PlainPage.accessibility))
        let photos = PhotoPages(pages: verification)
        router.get(.photo, use: photos.form)
        router.post(RouterPath(stringLiteral: SiteRoute.photo.rawValue), use: photos.submit)
    }

    private func addChecking(to router: Router<SiteContext>, _ verification: VerificationPages) {
        let receipts = ReceiptPages(pages: verification)
        router.post(RouterPath(stringLiteral: SiteRoute.receipts.rawValue), use: receipts.ask)
        router.get(.receipt, use: receipts.show)
        router.get(.receiptFile, use: receipts.file)
        let reports = ReportPages(pages: verification)
        router.get(.report, use: reports.form)
        router.post(RouterPath(stringLiteral: SiteRoute.report.rawValue), use: reports.submit)
        let desk = ListDesk(pages: verification, receipts: receipts)
        let lists = ListPages(pages: verification, lists: desk)
        let machines = MachinePages(pages: verification, lists: desk)
        router.post(RouterPath(stringLiteral: SiteRoute.verifications.rawValue), use: machines.verify)
        router.post(RouterPath(stringLiteral: SiteRoute.verificationBatch.rawValue), use: machines.batch)
        router.get(.certificate, use: machines.certificate)
        router.get(.verification, use: machines.show)
        addWatching(to: router, WatchPages(machines: machines, door: services.webhooks))
        router.get(.lists, use: lists.form)
        router.post(RouterPath(stringLiteral: SiteRoute.lists.rawValue), use: lists.submit)
        router.get(.list, use: lists.show)
        router.get(.listFile, use: lists.file)
    }

    private func addWatching(to router: Router<SiteContext>, _ watches: WatchPages) {
        let webhooks = WebhookPages(watches: watches)
        router.get(.watches, use: watches.list)
        router.post(RouterPath(stringLiteral: SiteRoute.watches.rawValue), use: watches.add)
        router.get(.watch, use: watches.show)
        router.delete(RouterPath(stringLiteral: SiteRoute.watch.rawValue), use: watches.remove)
        router.get(.webhooks, use: webhooks.list)
        router.post(RouterPath(stringLiteral: SiteRoute.webhooks.rawValue), use: webhooks.register)
        router.get(.webhook, use: webhooks.show)
        router.delete(RouterPath(stringLiteral: SiteRoute.webhook.rawValue), use: webhooks.remove)
        router.get(.webhookAttempts, use: webhooks.attempts)
        router.post(RouterPath(stringLiteral: SiteRoute.webhookTest.rawValue), use: webhooks.test)
        router.post(RouterPath(stringLiteral: SiteRoute.webhookResume.rawValue), use: webhooks.resume)
        router.post(RouterPath(stringLiteral: SiteRoute.webhookResend.rawValue), use: webhooks.resend)
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
        let (description, copyScript) = (openAPI, self.copyScript)
        router.get(.openAPI) { request, _ in description.response(to: request) }
        router.get(.trustList, use: trust.trustList)
        router.get(.catalogue, use: trust.catalogue)
        router.get(.revocationList, use: trust.revocationList)
        router.get(.issuedBefore, use: trust.issuedBefore)
        let status = StatusListFiles(services: services)
        router.get(.statusList, use: status.answer)
        router.get(.pastStatusList, use: status.answer)
        router.get(.styleSheet) { request, _ in styleSheet.response(to: request) }
        router.get(.copyScript) { request, _ in copyScript.response(to: request) }
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
            keys: APIKeyDoor(limits),
            lookUps: LookUpGate(limits),
            machines: MachineGate(limits),
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
