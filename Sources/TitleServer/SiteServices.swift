public import TitleModel
public import TitleStore
public import TitleVerify

/// All that the pages ask of the rest of the house.
///
/// One value of closures that return values; the real one joins store and verifier, tests make their own.
public struct SiteServices: Sendable {
    public var identity: SiteIdentity
    public var now: @Sendable () -> Instant
    /// The finding for a code; nil when the register has no such code.
    public var lookUp: @Sendable (VerificationCode) async throws -> Finding?
    /// What answers rest on now.
    var state: @Sendable () throws -> RegisterState?
    /// The finding for a code in this state and at a moment, where that needs no look-up; nil when it does.
    var known: @Sendable (VerificationCode, RegisterState, Instant) -> Finding?
    public var verifyFile: @Sendable ([UInt8]) async throws -> Finding
    /// The text of a QR code (`https://HOST/v#DIGITS`).
    public var verifyText: @Sendable (String) async throws -> Finding
    /// A page of notices, newest first, counted from 1; one more than `Notice.pageSize` when another page follows.
    public var notices: @Sendable (_ page: Int) async throws -> [Notice.Summary]
    /// A notice with all of its people, or a page of them; nil when there is none, or no such page.
    public var notice: @Sendable (Identifier, Notice.Part) async throws -> Notice?
    public var objections = ObjectionServices.none
    /// What an employer asks beyond the verdict.
    public var checking = CheckingServices.none
    /// At most `limit` certificates of a demo by number; begin after "".
    public var demoCertificates: @Sendable (_ after: String, _ limit: Int) async throws -> [DemoCertificate]
    /// Asks the press for the document of a certificate and waits for it.
    public var document: @Sendable (CertificateNumber) async throws -> FetchedDocument
    /// The document of a certificate for its holder, who was made sure of before.
    public var ownDocument: @Sendable (CertificateNumber, DocumentFormat) async throws -> OwnDocument = { _, _ in
        .noSuchCertificate
    }
    /// The picture of a certificate for somebody of the office whose business it is.
    public var facePicture: @Sendable (CertificateNumber, _ staff: Identifier) async throws -> OwnDocument = { _, _ in
        .noSuchCertificate
    }
    /// The sealed document of a copy for its holder, who was made sure of before; nil where there is none to be given.
    public var ownCopy: @Sendable (Identifier) async throws -> [UInt8]? = { _ in nil }
    /// The door of holders; nil: there is none, and their page says whom to ask.
    public var holders: HolderDoor?
    /// Watches and endpoints of the API; nil: there are none.
    public var webhooks: WebhookDoor?
    /// The signed trust list and catalogue as published; nil before they were made.
    public var trustList: @Sendable () async throws -> [UInt8]?
    public var catalogue: @Sendable () async throws -> [UInt8]?

    /// A part of the list of what a compromised key had signed before; nil where there is none.
    public var issuedBefore: @Sendable (IssuedBeforeFile) async throws -> [UInt8]?

    /// The root's certificate revocation list, DER; nil before one was made.
    public var revocationList: @Sendable () async throws -> [UInt8]?

    /// The status list of a number, the present one or that of a past day; nil where there is none.
    public var statusList: @Sendable (UInt32, CivilDate?) async throws -> PublicStatusList?

    /// What a holder is told who shows a code, a number and perhaps a picture.
    public var photo: @Sendable (VerificationCode, String, [UInt8]?) async throws -> PhotoAnswer

    public init(
        identity: SiteIdentity,
        now: @escaping @Sendable () -> Instant,
        lookUp: @escaping @Sendable (VerificationCode) async throws -> Finding?,
        verifyFile: @escaping @Sendable ([UInt8]) async throws -> Finding,
        verifyText: @escaping @Sendable (String) async throws -> Finding,
        notices: @escaping @Sendable (_ page: Int) async throws -> [Notice.Summary],
        notice: @escaping @Sendable (Identifier, Notice.Part) async throws -> Notice?,
        demoCertificates: @escaping @Sendable (String, Int) async throws -> [DemoCertificate],
        document: @escaping @Sendable (CertificateNumber) async throws -> FetchedDocument,
        trustList: @escaping @Sendable () async throws -> [UInt8]?,
        catalogue: @escaping @Sendable () async throws -> [UInt8]?,
        issuedBefore: @escaping @Sendable (IssuedBeforeFile) async throws -> [UInt8]? = { _ in nil },
        revocationList: @escaping @Sendable () async throws -> [UInt8]? = { nil },
        statusList: @escaping @Sendable (UInt32, CivilDate?) async throws -> PublicStatusList? = { _, _ in nil },
        photo: @escaping @Sendable (VerificationCode, String, [UInt8]?) async throws -> PhotoAnswer = { _, _, _ in
            .unknown
        }
    ) {
        self.identity = identity
        self.now = now
        self.lookUp = lookUp
        (state, known) = ({ nil }, { _, _, _ in nil })
        self.verifyFile = verifyFile
        self.verifyText = verifyText
        self.notices = notices
        self.notice = notice
        self.demoCertificates = demoCertificates
        self.document = document
        self.trustList = trustList
        self.catalogue = catalogue
        self.issuedBefore = issuedBefore
        self.revocationList = revocationList
        self.statusList = statusList
        self.photo = photo
    }
}
