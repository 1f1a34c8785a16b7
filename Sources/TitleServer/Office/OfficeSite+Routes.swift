import Hummingbird
import TitleModel
import TitleWorkflow

extension OfficeSite {
    func router() -> Router<OfficeContext> {
        let router = Router(context: OfficeContext.self, options: .autoGenerateHeadEndpoints)
        router.addMiddleware {
            OfficeLog()
            OfficeHeaders()
            OfficeStops(
                renderer: renderer,
                lingerTime: configuration.limits.lingerTime,
                watch: watch,
                bodies: access.office.registry
            )
            OwnAddressOnly(origin: configuration.origin)
            OfficeLanguageMemory()
            Visitors(access: access, configuration: configuration, now: now)
        }
        addFiles(to: router)
        addDoor(to: router)
        addDesk(to: router)
        addRosters(to: router)
        addBatches(to: router)
        addCertificates(to: router)
        addPeople(to: router)
        addApprovals(to: router)
        addRecognition(to: router)
        addConversions(to: router)
        addOversight(to: router)
        return router
    }

    private func addFiles(to router: Router<OfficeContext>) {
        for (route, file) in files { router.get(route) { request, _ in file.response(to: request) } }
        router.get(.health) { _, _ in
            Response(
                status: .ok,
                headers: [.contentType: "text/plain; charset=utf-8", .cacheControl: "no-store"],
                body: .init(byteBuffer: ByteBuffer(string: "ok\n"))
            )
        }
    }

    private func addDoor(to router: Router<OfficeContext>) {
        let (door, enrolment) = (DoorPages(site: self), EnrolmentPages(site: self))
        router.get(.home) { _, _ in .redirect(to: OfficeRoute.desk.path, type: .normal) }
        router.get(.login, use: door.form)
        router.post(.login, use: door.submit)
        router.post(.logout, use: door.logOut)
        if let provider = configuration.provider.map({ ProviderPages(site: self, provider: Provider($0)) }) {
            router.get(.provider, use: provider.leave)
            router.get(.providerBack, use: provider.comeBack)
        }
        router.get(.setup, use: enrolment.setup)
        router.post(.setup, use: enrolment.submitSetup)
        router.post(.setupCode, use: enrolment.submitCode)
        router.get(.activate, use: enrolment.activate)
        router.post(.activate, use: enrolment.submitActivation)
        router.post(.activateCode, use: enrolment.submitCode)
    }

    private func addDesk(to router: Router<OfficeContext>) {
        let (desk, people) = (DeskPages(site: self), PeoplePages(site: self))
        router.get(.desk, use: signedIn(desk.desk))
        router.get(.authority, use: signedIn(desk.authority))
        let account = AccountPages(site: self)
        router.get(.account, use: signedIn(account.show))
        router.post(.account, use: signedInForm(account.renew))
        router.get(.people, use: signedIn(people.list))
        router.get(.addPerson, use: signedIn(people.form))
        router.post(.addPerson, use: signedInForm(people.submit))
        let duties = StaffDutyPages(site: self)
        router.get(.staffDuties, use: signedIn(duties.show))
        router.post(.staffDuties, use: signedInForm(duties.change))
        let proposals = DutyProposalPages(site: self)
        router.get(.dutyProposal, use: signedIn(proposals.show))
        router.post(.dutyProposal, use: signedInForm(proposals.decide))
        let apiKeys = APIKeyPages(site: self)
        router.get(.apiKeys, use: signedIn(apiKeys.show))
        router.post(.apiKeys, use: signedInForm(apiKeys.change))
        let watching = WatchingKeyPages(site: self)
        router.get(.apiKey, use: signedIn(watching.show))
        router.get(.webhook, use: signedIn(watching.endpoint))
        router.post(.webhook, use: signedInForm(watching.act))
        let forgeries = ForgeryPages(site: self)
        router.get(.forgery, use: signedIn(forgeries.show))
        router.post(.forgery, use: signedInForm(forgeries.end))
    }

    private func addRosters(to router: Router<OfficeContext>) {
        let (rosters, judged) = (RosterPages(site: self), JudgedRosterPages(site: self))
        router.get(.rosters, use: signedIn(rosters.form))
        router.post(
            .rosters,
            use: signedInForm(withFiles: true, upTo: configuration.limits.rosterBytes, rosters.submit)
        )
        router.get(.rosterTemplate, use: signedIn(rosters.template))
        router.get(.judgedRoster, use: signedIn(judged.show))
        router.get(.rosterFaults, use: signedIn(judged.faults))
        router.get(.rosterColumns, use: signedIn(judged.show))
        router.post(.rosterColumns, use: signedInForm(judged.assign))
        router.get(.rosterTaking, use: signedIn(judged.show))
        router.post(.rosterTaking, use: signedInForm(judged.takeIn))
    }

    private func addPeople(to router: Router<OfficeContext>) {
        let (archives, photos, persons) = (
            BatchPhotoPages(site: self), HolderPhotoPages(site: self), PersonPages(site: self)
        )
        router.get(.batchPhotos, use: signedIn(archives.form))
        router.post(.batchPhotos, use: signedInForm(withFiles: true, archives.submit))
        router.get(.batchPhotoCheck, use: signedIn(archives.show))
        router.post(.batchPhotoCheck, use: signedInForm(archives.takeIn))
        router.get(.batchPhotoFaults, use: signedIn(archives.faults))
        router.get(.photos, use: signedIn(photos.list))
        router.get(.photo, use: signedIn(photos.show))
        router.post(.photo, use: signedInForm(photos.decide))
        router.get(.photoNew, use: signedIn(photos.newPicture))
        router.get(.photoOld, use: signedIn(photos.oldPicture))
        router.get(.persons, use: signedIn(persons.form))
        router.post(.persons, use: signedInForm(persons.search))
        router.get(.person, use: signedIn(persons.show))
        router.get(.personPhoto, use: signedIn(persons.picture))
        for (route, kind) in [(OfficeRoute.personName, PersonChange.Kind.name), (.personNumber, .identity)] {
            router.get(route, use: signedIn(persons.changeForm(kind)))
            router.post(route, use: signedInForm(withFiles: true, persons.enter(kind)))
        }
        let slips = SlipPages(site: self)
        router.get(.batchSlips, use: signedIn(slips.batch))
        router.post(.batchSlips, use: signedInForm(slips.makeOfBatch))
        router.get(.personSlip, use: signedIn(slips.person))
        router.post(.personSlip, use: signedInForm(slips.act))
        let corrections = CorrectionRequestPages(site: self)
        router.get(.correctionRequest, use: signedIn(corrections.show))
        router.post(.correctionRequest, use: signedInForm(corrections.decide))
        router.get(.correctionEvidence, use: signedIn(corrections.evidence))
        router.get(.personRecovery, use: signedIn(slips.recovery))
        router.post(.personRecovery, use: signedInForm(slips.decide))
        router.get(.personChange, use: signedIn(persons.decision))
        let titles = RecordedTitlePages(site: self)
        router.get(.recordTitle, use: signedIn(titles.newForm))
        router.post(.recordTitle, use: signedInForm(withFiles: true, titles.recordNew))
        router.get(.personTitles, use: signedIn(titles.form))
        router.post(.personTitles, use: signedInForm(withFiles: true, titles.record))
        router.get(.recordedTitle, use: signedIn(titles.show))
        router.post(.recordedTitle, use: signedInForm(titles.void))
        router.get(.recordedProof, use: signedIn(titles.proof))
        router.get(.personProof, use: signedIn(persons.proof))
        router.post(.personChange, use: signedInForm(persons.decide))
    }

    private func addApprovals(to router: Router<OfficeContext>) {
        let approvals = ApprovalPages(site: self)
        router.get(.approvals, use: signedIn(approvals.list))
        router.get(.addApproval, use: signedIn(approvals.form))
        router.post(.addApproval, use: signedInForm(withFiles: true, approvals.enter))
        router.get(.judgedApproval, use: signedIn(approvals.judged))
        router.post(.judgedApproval, use: signedInForm(approvals.enterJudged))
        router.get(.approval, use: signedIn(approvals.show))
        router.post(.approval, use: signedInForm(approvals.decide))
        router.get(.approvalFile, use: signedIn(approvals.file))
    }

    private func addConversions(to router: Router<OfficeContext>) {
        let (cases, steps, mappings) = (
            ConversionPages(site: self), ConversionStepPages(site: self), MappingPages(site: self)
        )
        router.get(.conversions, use: signedIn(cases.list))
        router.post(.conversions, use: signedInForm(cases.find))
        router.get(.addConversion, use: signedIn(cases.form))
        router.post(.addConversion, use: signedInForm(withFiles: true, cases.apply))
        router.get(.conversion, use: signedIn(cases.show))
        router.get(.conversionFile, use: signedIn(cases.file))
        router.get(.conversionLetter, use: signedIn(cases.letter))
        router.get(.conversionSupplement, use: signedIn(cases.supplement))
        router.get(.conversionNotice, use: signedIn(cases.notice))
        router.get(.conversionStep, use: signedIn(steps.form))
        router.post(.conversionStep, use: signedInForm(withFiles: true, steps.submit))
        let requests = ConversionRequestPages(site: self)
        router.get(.conversionRequest, use: signedIn(requests.show))
        router.post(.conversionRequest, use: signedInForm(requests.decide))
        router.get(.conversionRequestFile, use: signedIn(requests.file))
        let notices = NoticePages(site: self)
        router.get(.takeConversionNotice, use: signedIn(notices.form))
        router.post(.takeConversionNotice, use: signedInForm(withFiles: true, notices.submit))
        router.get(.mappings, use: signedIn(mappings.list))
        router.post(.mappings, use: signedInForm(mappings.decide))
        let proposed = MappingFormPages(site: self)
        router.get(.addMapping, use: signedIn(proposed.newLine))
        router.post(.addMapping, use: signedInForm(proposed.proposeLine))
        router.get(.endMapping, use: signedIn(proposed.ending))
        router.post(.endMapping, use: signedInForm(proposed.proposeEnding))
    }

    private func addRecognition(to router: Router<OfficeContext>) {
        let recognition = RecognitionPages(site: self)
        router.get(.recognition, use: signedIn(recognition.form))
        router.post(.recognition, use: signedInForm(recognition.submit))
        router.post(.recognitionRoster, use: signedInForm(withFiles: true, recognition.upload))
        router.get(.recognitionTaking, use: signedIn(recognition.show))
        router.post(.recognitionTaking, use: signedInForm(recognition.takeIn))
    }

    private func addOversight(to router: Router<OfficeContext>) {
        let (audit, chains, integrity) = (AuditPages(site: self), ChainPages(site: self), IntegrityPages(site: self))
        router.get(.audit, use: signedIn(audit.show))
        router.post(.audit, use: signedInForm(audit.filter))
        router.get(.auditCSV, use: signedIn(audit.csv))
        router.get(.auditWorkbook, use: signedIn(audit.workbook))
        router.get(.settings, use: signedIn(SettingsPages(site: self).show))
        router.get(.chainLink, use: signedIn(chains.form))
        router.post(.chainLink, use: signedInForm(chains.submit))
        let signing = SigningPages(site: self)
        router.get(.signing, use: signedIn(signing.form))
        router.post(.signing, use: signedInForm(signing.submit))
        router.get(.integrityLookUp, use: signedIn(integrity.form))
        router.post(.integrityLookUp, use: signedInForm(integrity.find))
        router.get(.integrity, use: signedIn(integrity.show))
        router.get(.fraud, use: signedIn(integrity.fraudForm))
        router.post(.fraud, use: signedInForm(integrity.submitFraud))
        let bans = OutsideBanPages(site: self)
        router.get(.enterBan, use: signedIn(bans.form))
        router.post(.enterBan, use: signedInForm(withFiles: true, bans.enter))
        router.get(.outsideBan, use: signedIn(bans.show))
        router.post(.outsideBan, use: signedInForm(bans.decide))
        router.get(.outsideBanProof, use: signedIn(bans.proof))
        let liftings = BanLiftingPages(site: self)
        router.get(.liftBan, use: signedIn(liftings.form))
        router.post(.liftBan, use: signedInForm(liftings.propose))
        router.get(.banLifting, use: signedIn(liftings.show))
        router.post(.banLifting, use: signedInForm(liftings.decide))
    }

    private func addBatches(to router: Router<OfficeContext>) {
        let (batches, steps) = (BatchPages(site: self), BatchStepPages(site: self))
        router.get(.batches, use: signedIn(batches.list))
        router.get(.batch, use: signedIn(batches.show))
        let filings = FilingPages(site: self)
        router.get(.batchPackage, use: signedIn(filings.preview))
        router.post(.batchPackage, use: signedInForm(withFiles: true, filings.send))
        router.get(.batchPackageFile, use: signedIn(filings.preparedFile))
        router.get(.batchDocument, use: signedIn(filings.keptFile))
        router.get(.batchExternalFile, use: signedIn(batches.external))
        for step in BatchStep.allCases {
            router.get(step.route, use: signedIn(steps.form(step)))
            router.post(step.route, use: signedInForm(withFiles: step.takesFiles, steps.submit(step)))
        }
    }

    private func addCertificates(to router: Router<OfficeContext>) {
        let (certificates, proposals) = (CertificatePages(site: self), ProposalPages(site: self))
        router.get(.certificates, use: signedIn(certificates.search))
        router.post(.certificates, use: signedInForm(certificates.find))
        router.get(.certificate, use: signedIn(certificates.show))
        router.get(.certificatePicture, use: signedIn(certificates.picture))
        router.get(.caseProposal, use: signedIn(proposals.form))
        router.post(.caseProposal, use: signedInForm(withFiles: true, proposals.submit))
        let (cases, lists) = (CasePages(site: self), CaseListPages(site: self))
        router.get(.cases, use: signedIn(cases.list))
        router.get(.oneCase, use: signedIn(cases.show))
        router.get(.caseEvidence, use: signedIn(cases.evidence))
        router.get(.caseStep, use: signedIn(cases.step))
        router.post(.caseStep, use: signedInForm(cases.takeStep))
        router.get(.caseList, use: signedIn(lists.form))
        router.post(.caseList, use: signedInForm(withFiles: true, lists.submit))
        router.get(.caseGroup, use: signedIn(lists.show))
        router.get(.caseGroupStep, use: signedIn(lists.step))
        router.post(.caseGroupStep, use: signedInForm(lists.takeStep))
    }
}

extension Router where Context == OfficeContext {
    typealias Handler = @Sendable (Request, OfficeContext) async throws -> Response

    fileprivate func get(_ route: OfficeRoute, use handler: @escaping Handler) {
        get(RouterPath(stringLiteral: route.path), use: handler)
    }

    fileprivate func post(_ route: OfficeRoute, use handler: @escaping Handler) {
        post(RouterPath(stringLiteral: route.path), use: handler)
    }
}
