import TitleModel

/// What becomes of a look at an address, in the trail.
enum KeptLook: Equatable, Sendable {
    /// Nobody of the register is shown there.
    case ofNobody
    /// What its sender handed in himself, kept for him alone (decision 0543).
    case ofOwnFile
    /// The page keeps it itself, with how many people it showed.
    case byThePage
    /// Each answer leaves `looked.<word>` with the last key of the address.
    case always(String)
}

extension OfficeRoute {
    /// Every address says it: one that is added does not compile before.
    var look: KeptLook {
        switch self {
        case .home, .login, .logout, .provider, .providerBack, .setup, .setupCode, .activate, .activateCode, .desk,
            .people, .addPerson, .staffDuties, .dutyProposal, .forgery, .apiKeys, .apiKey, .webhook, .authority,
            .mappings, .addMapping,
            .endMapping, .rosters,
            .rosterTemplate,
            .batches,
            .batchPaper, .batchPublicity, .batchCorrection, .batchRestart, .batchWithdrawal, .batchClosing,
            .batchFiling, .batchExternal, .batchHeldRows, .batchDiscard, .cases, .addConversion, .caseGroup,
            .approvals, .chainLink, .audit, .auditCSV, .auditWorkbook, .settings, .integrityLookUp, .enterBan, .account,
            .styleSheet, .officeSheet, .icon, .health:
            .ofNobody
        case .judgedRoster, .rosterColumns, .rosterTaking, .rosterFaults, .batchPhotoCheck, .batchPhotoFaults,
            .takeConversionNotice, .addApproval, .judgedApproval, .recordTitle, .recognition, .recognitionRoster,
            .recognitionTaking:
            .ofOwnFile
        case .batch, .batchObjection, .batchAcceptance, .batchReceipt, .batchReturn, .batchRefusal,
            .batchFilingWithdrawal, .certificates, .certificate, .certificatePicture, .caseProposal, .caseEvidence,
            .caseList, .persons,
            .person, .integrity, .fraud:
            .byThePage
        case .batchPackage, .batchPackageFile: .always("package")
        case .batchDocument: .always("document")
        case .batchExternalFile: .always("external")
        case .batchPhotos: .always("batch-photos")
        case .photos: .always("photos")
        case .signing: .always("signing")
        case .photo, .photoNew, .photoOld: .always("photo")
        case .batchSlips: .always("batch-slips")
        case .correctionRequest, .correctionEvidence: .always("correction-request")
        case .personPhoto, .personName, .personNumber, .personChange, .personProof, .personTitles, .recordedTitle,
            .recordedProof, .personSlip, .personRecovery:
            .always("person")
        case .oneCase, .caseStep: .always("case")
        case .outsideBan, .outsideBanProof, .liftBan, .banLifting: .always("ban")
        case .caseGroupStep: .always("case-group")
        case .approval, .approvalFile: .always("approval")
        case .conversions, .conversion, .conversionStep, .conversionFile, .conversionLetter, .conversionNotice,
            .conversionSupplement, .conversionRequest, .conversionRequestFile:
            .always("conversion")
        }
    }

    /// The last key of a path that is one of the register's; empty where there is none.
    static func subject(of path: String) -> String {
        path.split(separator: "/").last { Identifier(String($0)) != nil }.map { String($0) } ?? ""
    }
}
