public import TitleModel
import TitlePapers
import TitleStore
import TitleVerify
public import TitleWorkflow

extension SiteServices {
    /// The real services: store, office and trust list of one installation.
    ///
    /// `contact` says in words whom people may ask; nil: the office in charge.
    /// `templates` is the folder of templates, with which notices are drawn as PDF; nil: they are not. `lookUpsKept`: for so
    /// many days it is kept who looked.
    public init(
        office: Office,
        trust: TrustFolder,
        calendar: WorkingDayCalendar,
        contact: String?,
        templates: String? = nil,
        lookUpsKept: Int = LookUpWriter.usualDaysKept,
        now: @escaping @Sendable () -> Instant
    ) async throws {
        let store = office.store
        let certificates = CertificateDesk(store: store, trust: trust, now: now)
        let notices = NoticeDesk(store: store, calendar: calendar, book: office.book)
        let documents = DocumentDesk(office: office, trust: trust, now: now)
        self.init(
            identity: try await Self.identity(store, trust, contact),
            now: now,
            lookUp: certificates.lookUp,
            verifyFile: certificates.verify(file:),
            verifyText: certificates.verify(qrText:),
            notices: notices.page,
            notice: notices.notice,
            demoCertificates: { try await Self.demoCertificates(store, after: $0, limit: $1) },
            document: documents.document,
            trustList: { trust.trustList() },
            catalogue: { trust.catalogue() },
            issuedBefore: { trust.issuedBefore($0) },
            revocationList: { trust.revocationList() },
            statusList: StatusDesk(store: store).list(_:on:),
            photo: PhotoDesk(office: office, now: now).answer(_:number:file:)
        )
        let complaints = ComplaintDesk(office: office, notices: notices, now: now)
        let printer = templates.map {
            NoticePrinter(store: store, papers: PaperDesk(store: store, templates: $0), now: now)
        }
        objections = ObjectionServices(raise: complaints.raise, find: complaints.find)
        if let printer { objections.print = printer.print }
        ownDocument = documents.own(_:as:)
        facePicture = documents.picture(_:askedBy:)
        ownCopy = documents.ownCopy
        (state, known) = (certificates.state, certificates.known(_:in:at:))
        identity.lookUpDays = lookUpsKept
        checking = CheckingServices(office, certificates, daysKept: lookUpsKept, now: now)
    }

    private static func identity(_ store: Store, _ trust: TrustFolder, _ contact: String?) async throws -> SiteIdentity
    {
        let (facts, list) = (try await store.read { try $0.storeFacts() }, trust.trust)
        return SiteIdentity(
            installation: facts.installation,
            hosts: list.hosts.isEmpty ? [facts.host] : list.hosts,
            rootFingerprint: list.rootFingerprint,
            contact: contact,
            isDemo: facts.isDemo
        )
    }

    private static func demoCertificates(
        _ store: Store,
        after number: String,
        limit: Int
    ) async throws -> [DemoCertificate] {
        try await store.read { try $0.certificates(after: number, limit: limit) }.map { found in
            DemoCertificate(
                number: found.certificate.number,
                code: found.certificate.code,
                name: found.result.name,
                title: found.result.title.name,
                level: found.result.level
            )
        }
    }
}
