/// What a machine could check of the original, and what it could not.
public struct OriginalCheck: Equatable, Sendable {
    public let finding: Finding
    /// Each check with its result and, where it did not pass, the reason: stable words of the verdict.
    public let lines: [Line]
    /// Who signed it, as its certificate says.
    public let signer: String?
    /// When it was signed, as the signature says.
    public let signedOn: CivilDate?
    /// The same to the second, where another system's signature says it.
    public let signedAt: Instant?
    /// What a QR in a picture says; shown, never fetched.
    public let address: String?
    /// What was learnt of its state at the origin; nil where there was nobody to ask.
    public let status: OriginalStatus?
    /// Which installation's claim verified; nil where none did.
    public let origin: OriginalInstallation?
    /// SHA-256 of the file that was looked at.
    public let file: [UInt8]

    /// Raw values are stored and never change.
    public enum Finding: String, CaseIterable, Sendable {
        /// Issued by an installation whose trust list is here: whole, signed by a listed body, in force.
        case verified
        /// The same, revoked, cancelled, suspended or superseded there.
        case ended
        /// The same, and nothing fresh is known of its state.
        case statusUnknown = "status-unknown"
        /// The code in a picture, or in a scanned document, is a listed body's and in force there; what the picture itself
        /// shows is compared by people.
        case codeVerified = "code-verified"
        /// Codes of several certificates: a person hands in a picture of the one that is meant.
        case severalCodes = "several-codes"
        /// A certificate of this very installation, which needs no conversion.
        case own
        /// It calls itself a listed installation's and is not what was signed, or not signed by who is listed.
        case forged
        /// Another system's signature: whole, and its chain leads to an anchor.
        case signed
        /// A signature is in it that was not, or could not be, checked.
        case signedNotChecked = "signed-not-checked"
        /// A signature is in it, and what was signed is not what is there.
        case broken
        /// Nothing in it can be checked by a machine.
        case picture
    }

    public struct Line: Hashable, Sendable {
        /// The check's stable word.
        public let name: String
        /// `passed`, `failed` or `not-checked`.
        public let result: String
        /// The reason's stable word; empty where it passed.
        public let reason: String

        public init(name: String, result: String, reason: String) {
            self.name = name
            self.result = result
            self.reason = reason
        }
    }

    public init(
        finding: Finding,
        lines: [Line],
        signer: String? = nil,
        signedOn: CivilDate? = nil,
        signedAt: Instant? = nil,
        address: String? = nil,
        status: OriginalStatus? = nil,
        origin: OriginalInstallation? = nil,
        file: [UInt8]
    ) {
        self.finding = finding
        self.lines = lines
        self.signer = signer
        self.signedOn = signedOn ?? signedAt?.civilDate
        self.signedAt = signedAt
        self.address = address
        self.status = status
        self.origin = origin
        self.file = file
    }
}

extension OriginalCheck.Finding {
    /// What such a finding stands for on the evidence list by itself: a sealed claim that verifies is the proof, also where
    /// the certificate ended since or its state could not be asked.
    public var proves: Set<ConversionEvidence.Kind> {
        switch self {
        case .verified: [.original, .committeeAuthorisation, .onlineCheck]
        case .ended, .statusUnknown: [.original, .committeeAuthorisation]
        case .codeVerified, .severalCodes, .own, .forged, .signed, .signedNotChecked, .broken, .picture: []
        }
    }

    /// Whether its issuer is an installation that can be asked for its state.
    public var isOfOurKind: Bool {
        switch self {
        case .verified, .ended, .statusUnknown, .codeVerified: true
        case .severalCodes, .own, .forged, .signed, .signedNotChecked, .broken, .picture: false
        }
    }
}

/// What a machine found of an original, with the fields that its signed claim says.
public struct OriginalExamination: Equatable, Sendable {
    public let check: OriginalCheck
    public let fields: [OriginalField]

    public init(check: OriginalCheck, fields: [OriginalField]) {
        self.check = check
        self.fields = fields
    }
}
