extension OfficeRoute {
    /// The address that a request's path belongs to.
    init?(at path: String) {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        guard let route = Self(rawValue: path) ?? Self.allCases.first(where: { $0.fits(parts) }) else { return nil }
        self = route
    }

    /// The path with keys in the places of the parts in braces, in their order.
    func path(_ keys: String...) -> String {
        var rest = keys[...]
        return rawValue.split(separator: "/", omittingEmptySubsequences: false)
            .map { $0.hasPrefix("{") ? rest.popFirst() ?? String($0) : String($0) }.joined(separator: "/")
    }

    /// The entry of the navigation under which the page stands.
    var section: OfficeRoute {
        switch self {
        case .addPerson, .staffDuties: .people
        case .dutyProposal, .signing, .forgery, .correctionRequest, .correctionEvidence: .desk
        case .judgedRoster, .rosterColumns, .rosterTaking: .rosters
        case .batch, .batchPhotos, .batchPhotoCheck, .batchPackage, .batchPackageFile, .batchDocument,
            .batchExternalFile, .batchSlips, .chainLink:
            .batches
        case .addApproval, .judgedApproval, .approval, .approvalFile: .approvals
        case .recognitionRoster, .recognitionTaking: .recognition
        case .photo: .photos
        case .person, .personName, .personNumber, .personChange, .personProof, .recordTitle, .personTitles,
            .recordedTitle, .recordedProof, .personSlip, .personRecovery:
            .persons
        case .authority, .apiKeys, .apiKey, .webhook, .mappings, .addMapping, .endMapping: .settings
        case .addConversion, .conversion, .conversionStep, .conversionRequest, .takeConversionNotice: .conversions
        case .integrity, .fraud, .enterBan, .outsideBan, .outsideBanProof, .liftBan, .banLifting: .integrityLookUp
        case _ where isStep: .batches
        case .certificate, .certificatePicture, .caseProposal: .certificates
        case .oneCase, .caseStep, .caseList, .caseGroup, .caseGroupStep: .cases
        default: self
        }
    }

    /// Whether a step on a batch is taken there.
    var isStep: Bool { BatchStep.allCases.contains { $0.route == self } }

    private func fits(_ parts: [Substring]) -> Bool {
        let own = rawValue.split(separator: "/", omittingEmptySubsequences: false)
        return own.count == parts.count
            && zip(own, parts).allSatisfy { $0 == $1 || ($0.hasPrefix("{") && Self.isKey($1)) }
    }

    /// Nothing that could lead elsewhere when a path is answered as a place to go to.
    private static func isKey(_ part: Substring) -> Bool {
        (1...64).contains(part.utf8.count)
            && part.utf8.allSatisfy { byte in
                (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte) || byte == 45
            }
    }
}
