import TitleClaim
import TitleDocument

extension Reason {
    /// What a file that is no sealed document of ours is refused for.
    init(_ fault: PDFFault) {
        switch fault {
        case .notPDF: self.init(.notOurFormat)
        case .tooLarge, .limitExceeded: self.init(.fileUnreadable)
        case .noSignature: self.init(.fileNotSealed)
        case .ofOtherMaker: self.init(.fileOfOtherMaker)
        case .savedAgain: self.init(.fileSavedAgain)
        case .encrypted: self.init(.fileEncrypted)
        case .severalSignatures: self.init(.fileHasSeveralSeals)
        case .rangeDoesNotCoverFile: self.init(.fileNotCovered)
        case .changedAfterSealing: self.init(.fileAppended)
        case .truncated: self.init(.fileTruncated)
        case .paddingNotZero, .noSignatureInside: self.init(.sealMalformed)
        case .objectDefinedTwice, .damaged, .notOurForm: self.init(.fileChanged)
        }
    }

    /// What a signature that is no seal of a listed body is refused for.
    init(_ fault: CMSFault) {
        switch fault {
        case .digestMismatch: self.init(.fileChanged)
        case .unknownSigner: self.init(.sealOfStranger)
        case .signatureMismatch: self.init(.sealWrong)
        case .malformed, .carriesContent, .signerCount, .noSignedAttributes, .unsupportedAlgorithm, .notOurForm:
            self.init(.sealMalformed)
        }
    }
}
