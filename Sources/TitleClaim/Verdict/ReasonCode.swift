/// Why a check failed or was not made.
///
/// Raw values are stable codes for machines; words stand under `verdict.reason.` and the code.
public enum ReasonCode: String, Sendable, CaseIterable {
    // The thing itself
    case notOurFormat = "not_our_format"
    case newerVersion = "newer_version"
    case claimDamaged = "claim_damaged"
    case otherContent = "other_content"
    // The file
    case fileUnreadable = "file_unreadable"
    case fileNotSealed = "file_not_sealed"
    case fileHasSeveralSeals = "file_has_several_seals"
    case fileNotCovered = "file_not_covered"
    case fileChanged = "file_changed"
    case fileAppended = "file_appended"
    case fileTruncated = "file_truncated"
    case fileOfOtherMaker = "file_of_other_maker"
    case fileSavedAgain = "file_saved_again"
    case fileEncrypted = "file_encrypted"
    case sealMalformed = "seal_malformed"
    case sealWrong = "seal_wrong"
    case sealOfStranger = "seal_of_stranger"
    case sealOfOtherBody = "seal_of_other_body"
    case sealKeyCompromised = "seal_key_compromised"
    /// The time stamp is not one over this seal by an authority that the document names.
    case sealStampWrong = "seal_stamp_wrong"
    /// The time stamp's time is not the one that the seal claims.
    case sealStampTimeDiffers = "seal_stamp_time_differs"
    /// The time stamp is right, of an authority that is not known here.
    case sealStampAuthorityUnknown = "seal_stamp_authority_unknown"
    /// The seal of an OFD (GB/T 38540): its attached claim alone is verified.
    case ofdSealNotChecked = "ofd_seal_not_checked"
    case claimMissing = "claim_missing"
    case qrMissing = "qr_missing"
    case qrDiffers = "qr_differs"
    // The picture
    case pictureDamaged = "picture_damaged"
    case pictureTooLarge = "picture_too_large"
    case scanCompression = "scan_compression"
    case pictureReaderMissing = "picture_reader_missing"
    case qrNotFound = "qr_not_found"
    case qrOfOthers = "qr_of_others"
    case qrOfSeveral = "qr_of_several"
    // The claim
    case signatureWrong = "signature_wrong"
    case keyUnknown = "key_unknown"
    case keyForOtherUse = "key_for_other_use"
    case keyForOtherBody = "key_for_other_body"
    case demoKey = "demo_key"
    case keyNotValidThen = "key_not_valid_then"
    case keyRetiredBefore = "key_retired_before"
    case keyCompromised = "key_compromised"
    case issuedInFuture = "issued_in_future"
    case copyExpired = "copy_expired"
    case claimsDiffer = "claims_differ"
    case addressNotOfficial = "address_not_official"
    // Status
    case statusRevoked = "status_revoked"
    case statusCancelled = "status_cancelled"
    case statusSuspended = "status_suspended"
    case statusSuperseded = "status_superseded"
    case statusNotRegistered = "status_not_registered"
    /// The register that was asked has issued something else under this number or code.
    case statusOfOtherContent = "status_of_other_content"
    case statusUnavailable = "status_unavailable"
    /// The register that was asked is not the certificate's own.
    case statusOfOtherRegion = "status_of_other_region"
    case statusStale = "status_stale"
    case statusWaived = "status_waived"
    /// None of the lists handed in is the one that the claim names.
    case statusListMissing = "status_list_missing"
    case statusListUnreadable = "status_list_unreadable"
    case statusListForeign = "status_list_foreign"
    case statusListKeyUnfit = "status_list_key_unfit"
    case statusListSignatureWrong = "status_list_signature_wrong"
    case statusEntryMissing = "status_entry_missing"
    case statusFromFuture = "status_from_future"
    case statusDayMissing = "status_day_missing"
    case statusBeforeIssue = "status_before_issue"
    case statusSinceUnknown = "status_since_unknown"
    // What a person should know
    case trustListStale = "trust_list_stale"
    case noCatalogue = "no_catalogue"
    case codeNotInCatalogue = "code_not_in_catalogue"
    case namedOtherwiseAtIssue = "named_otherwise_at_issue"
    case compareByEye = "compare_by_eye"
    case skippedAfterFailure = "skipped_after_failure"
}

extension ReasonCode {
    /// What a check that ends with this reason makes of the verdict; `valid` where it changes nothing.
    public var outcome: Outcome {
        switch self {
        case .notOurFormat, .newerVersion, .otherContent, .fileUnreadable, .fileNotSealed, .fileOfOtherMaker,
            .fileEncrypted, .pictureDamaged, .pictureTooLarge, .scanCompression, .qrNotFound, .qrOfOthers, .qrOfSeveral:
            .unsupported
        case .claimDamaged, .fileHasSeveralSeals, .fileNotCovered, .fileChanged, .fileAppended, .fileTruncated,
            .fileSavedAgain, .sealMalformed, .sealWrong, .sealStampWrong, .claimMissing, .qrMissing, .qrDiffers,
            .signatureWrong,
            .claimsDiffer, .statusOfOtherContent:
            .altered
        case .sealOfStranger, .sealOfOtherBody, .sealKeyCompromised, .sealStampTimeDiffers, .keyUnknown,
            .keyForOtherUse, .keyForOtherBody,
            .demoKey, .keyNotValidThen, .keyRetiredBefore, .keyCompromised, .addressNotOfficial:
            .untrusted
        case .copyExpired: .expired
        case .statusRevoked, .statusCancelled: .revoked
        case .statusSuspended: .suspended
        case .statusSuperseded: .superseded
        case .statusNotRegistered: .notFound
        case .pictureReaderMissing, .issuedInFuture, .statusUnavailable, .statusOfOtherRegion, .statusStale,
            .statusListMissing, .statusListUnreadable, .statusListForeign, .statusListKeyUnfit,
            .statusListSignatureWrong, .statusEntryMissing, .statusFromFuture, .statusDayMissing, .statusBeforeIssue:
            .indeterminate
        case .statusWaived, .statusSinceUnknown, .trustListStale, .noCatalogue, .codeNotInCatalogue,
            .namedOtherwiseAtIssue, .compareByEye,
            .skippedAfterFailure, .sealStampAuthorityUnknown, .ofdSealNotChecked:
            .valid
        }
    }
}
