import Hummingbird

/// Every address of the office, by its path; router, links and the log all speak of addresses through this type.
///
/// A part in braces stands for a key.
public enum OfficeRoute: String, CaseIterable, Sendable {
    case home = "/"
    case login = "/login"
    case logout = "/logout"
    /// To the OpenID provider, and back.
    case provider = "/login/oidc"
    case providerBack = "/login/oidc/back"
    /// The first account of an installation, and its second factor.
    case setup = "/setup"
    case setupCode = "/setup/code"
    /// An account that was made for somebody, or reset.
    case activate = "/activate"
    case activateCode = "/activate/code"
    case desk = "/office"
    case people = "/office/people"
    case addPerson = "/office/people/add"
    /// The duties of somebody of the office.
    case staffDuties = "/office/people/{staff}/duties"
    /// Duties that decide, as they wait for a second person.
    case dutyProposal = "/office/duties/{proposal}"
    /// A stranger's report of a certificate that looks forged.
    case forgery = "/office/forgeries/{report}"
    case authority = "/office/settings/authority"
    case apiKeys = "/office/settings/api-keys"
    /// One of them, and an endpoint of it.
    case apiKey = "/office/settings/api-keys/{key}"
    case webhook = "/office/settings/api-keys/{key}/webhooks/{webhook}"
    case rosters = "/office/rosters"
    case rosterTemplate = "/office/rosters/template.xlsx"
    /// A roster that was handed in and is kept for its sender for a while, judged.
    case judgedRoster = "/office/rosters/judged/{roster}"
    case rosterColumns = "/office/rosters/judged/{roster}/columns"
    case rosterTaking = "/office/rosters/judged/{roster}/taking"
    case rosterFaults = "/office/rosters/judged/{roster}/faults.xlsx"
    case batches = "/office/batches"
    case batch = "/office/batches/{batch}"
    /// The kind of the paper.
    case batchPaper = "/office/batches/{batch}/papers/{part}"
    case batchPublicity = "/office/batches/{batch}/publicity"
    case batchCorrection = "/office/batches/{batch}/correction"
    case batchRestart = "/office/batches/{batch}/restart"
    case batchWithdrawal = "/office/batches/{batch}/withdrawal"
    case batchDiscard = "/office/batches/{batch}/discard"
    case batchClosing = "/office/batches/{batch}/closing"
    /// The key of the objection.
    case batchObjection = "/office/batches/{batch}/objections/{part}"
    case batchFiling = "/office/batches/{batch}/filing"
    case batchAcceptance = "/office/batches/{batch}/acceptance"
    case certificates = "/office/certificates"
    case certificate = "/office/certificates/{number}"
    case certificatePicture = "/office/certificates/{number}/picture.png"
    /// The kind of the case that is proposed.
    case caseProposal = "/office/certificates/{number}/propose/{part}"
    case cases = "/office/cases"
    case oneCase = "/office/cases/{case}"
    /// The step that is taken.
    case caseStep = "/office/cases/{case}/steps/{part}"
    case caseEvidence = "/office/cases/{case}/evidence"
    /// Many certificates at once.
    case caseList = "/office/case-lists"
    case caseGroup = "/office/case-lists/{group}"
    case caseGroupStep = "/office/case-lists/{group}/steps/{part}"
    /// Photos of a batch's people; a zip that was handed in, kept for its sender for a while, checked.
    case batchPhotos = "/office/batches/{batch}/photos"
    case batchPhotoCheck = "/office/batches/{batch}/photos/{part}"
    case batchPhotoFaults = "/office/batches/{batch}/photos/{part}/faults.xlsx"
    /// Photos that holders handed in.
    case photos = "/office/photos"
    case photo = "/office/photos/{photo}"
    case photoNew = "/office/photos/{photo}/new.jpg"
    case photoOld = "/office/photos/{photo}/old.jpg"
    case persons = "/office/persons"
    case person = "/office/persons/{person}"
    /// What somebody obtained elsewhere, of a person who may be new to the register; then of one who is in it.
    case recordTitle = "/office/persons/titles"
    case personTitles = "/office/persons/{person}/titles"
    /// The key of what was recorded.
    case recordedTitle = "/office/persons/{person}/titles/{part}"
    case recordedProof = "/office/persons/{person}/titles/{part}/proof"
    case personPhoto = "/office/persons/{person}/photo.jpg"
    case personName = "/office/persons/{person}/name"
    case personNumber = "/office/persons/{person}/number"
    /// The key of the change.
    case personChange = "/office/persons/{person}/changes/{part}"
    case personProof = "/office/persons/{person}/changes/{part}/proof"
    /// The documents of a filing that is about to be sent, kept for who made them.
    case batchPackage = "/office/batches/{batch}/filing/{part}"
    case batchPackageFile = "/office/batches/{batch}/filing/{part}/{kind}"
    /// Sealed slips of holders, of a batch and of a person; recoveries of who has an account.
    case batchSlips = "/office/batches/{batch}/slips"
    case personSlip = "/office/persons/{person}/slip"
    /// What a holder says is wrong with the own certificate.
    case correctionRequest = "/office/corrections/{request}"
    case correctionEvidence = "/office/corrections/{request}/evidence"
    case personRecovery = "/office/persons/{person}/recoveries/{part}"
    case batchReceipt = "/office/batches/{batch}/receipt"
    case batchReturn = "/office/batches/{batch}/return"
    case batchRefusal = "/office/batches/{batch}/refusal"
    case batchFilingWithdrawal = "/office/batches/{batch}/filing-withdrawal"
    /// The key of the filing, the kind of the document.
    case batchDocument = "/office/batches/{batch}/documents/{part}/{kind}"
    case batchExternal = "/office/batches/{batch}/external"
    case batchExternalFile = "/office/batches/{batch}/external/{part}"
    /// Rows of the region's list that a ban held back.
    case batchHeldRows = "/office/batches/{batch}/held-rows"
    case approvals = "/office/approvals"
    case addApproval = "/office/approvals/add"
    /// One that is being entered, kept for its sender while its list is judged.
    case judgedApproval = "/office/approvals/judged/{entry}"
    case approval = "/office/approvals/{approval}"
    /// `document` or `list`.
    case approvalFile = "/office/approvals/{approval}/files/{part}"
    case conversions = "/office/conversions"
    case addConversion = "/office/conversions/add"
    case conversion = "/office/conversions/{conversion}"
    /// What is done on it.
    case conversionStep = "/office/conversions/{conversion}/steps/{part}"
    /// The SHA-256 of the file.
    case conversionFile = "/office/conversions/{conversion}/files/{part}"
    case conversionLetter = "/office/conversions/{conversion}/letter.pdf"
    /// What is to be completed, and until when.
    case conversionSupplement = "/office/conversions/{conversion}/supplement.pdf"
    /// The converted certificate's signed claim, which names the original: what the origin is told.
    case conversionNotice = "/office/conversions/{conversion}/notice.cose"
    /// Another region's, about a certificate of ours.
    case takeConversionNotice = "/office/conversions/notices"
    /// An application from the net as its holder handed it in, and a file of it by its SHA-256.
    case conversionRequest = "/office/conversion-requests/{request}"
    case conversionRequestFile = "/office/conversion-requests/{request}/files/{part}"
    case mappings = "/office/settings/mappings"
    case addMapping = "/office/settings/mappings/add"
    case endMapping = "/office/settings/mappings/end"
    case recognition = "/office/recognition"
    case recognitionRoster = "/office/recognition/roster"
    case recognitionTaking = "/office/recognition/roster/{roster}"
    /// The act whose next link is signed.
    case chainLink = "/office/batches/{batch}/signing/{part}"
    /// The same of an approval document, a case or a conversion.
    case signing = "/office/signing/{part}/{subject}"
    case audit = "/office/audit"
    case auditCSV = "/office/audit/trail.csv"
    case auditWorkbook = "/office/audit/trail.xlsx"
    case settings = "/office/settings"
    case integrityLookUp = "/office/integrity"
    case integrity = "/office/integrity/{person}"
    /// A row that a confirmed fraud ends.
    case fraud = "/office/integrity/{person}/rows/{row}"
    /// One that another body decided.
    case enterBan = "/office/bans"
    case outsideBan = "/office/bans/{ban}"
    case outsideBanProof = "/office/bans/{ban}/proof"
    /// What would lift such a ban: as it is proposed, and as it waits for a second person.
    case liftBan = "/office/bans/{ban}/lifting"
    case banLifting = "/office/ban-liftings/{lifting}"
    /// The reader's own.
    case account = "/office/account"
    case styleSheet = "/style.css"
    case officeSheet = "/office.css"
    case icon = "/icon.svg"
    case health = "/healthz"

    var path: String { rawValue }

    /// HEAD goes wherever GET goes.
    var methods: [HTTPRequest.Method] {
        switch self {
        case .logout, .setupCode, .activateCode, .recognitionRoster: [.post]
        case .batchPhotos, .batchPhotoCheck, .photo, .persons, .personName, .personNumber, .personChange, .recordTitle,
            .personTitles, .recordedTitle:
            [.get, .head, .post]
        case .login, .setup, .activate, .account, .addPerson, .staffDuties, .dutyProposal, .forgery, .apiKeys, .webhook,
            .rosters,
            .rosterColumns,
            .rosterTaking:
            [.get, .head, .post]
        case .certificates, .caseProposal, .caseStep, .caseList, .caseGroupStep: [.get, .head, .post]
        case .batchPackage, .addApproval, .judgedApproval, .approval, .recognition, .recognitionTaking:
            [.get, .head, .post]
        case .conversions, .addConversion, .conversionStep, .conversionRequest, .takeConversionNotice, .mappings,
            .addMapping, .endMapping:
            [.get, .head, .post]
        case .chainLink, .signing, .audit, .integrityLookUp, .fraud, .enterBan, .outsideBan, .liftBan, .banLifting:
            [.get, .head, .post]
        case .batchSlips, .personSlip, .personRecovery, .correctionRequest: [.get, .head, .post]
        case _ where isStep: [.get, .head, .post]
        default: [.get, .head]
        }
    }

    /// Whether it is the same for everybody, and may be kept by a browser.
    var isFile: Bool {
        switch self {
        case .styleSheet, .officeSheet, .icon, .health: true
        default: false
        }
    }
}
