/// The region's approval document with its list, as one person entered it; another confirms it or gives it back.
public struct ApprovalEntry: Equatable, Sendable {
    public let id: Identifier
    public let approvingBody: BodyCode
    /// The document number (文号).
    public let documentNumber: String
    public let documentDate: CivilDate
    /// The last day of the review, as the document says it.
    public let reviewEnd: CivilDate
    /// When the applications went up to the region; nil of entries from before it was asked for (TIM1).
    public let handedIn: CivilDate?
    /// When counties and departments handed in to the city, as far as it is stated (TIM1).
    public let handIns: [SubmissionWindow.Sender: CivilDate]
    public let documentName: String
    /// SHA-256 of the document as it came.
    public let documentDigest: [UInt8]
    public let documentSignature: ForeignSignature
    public let listName: String
    /// SHA-256 of the list as it came.
    public let listDigest: [UInt8]
    public let enterer: StaffMember
    public let enteredAt: Instant
    public let end: End?

    public struct End: Equatable, Sendable {
        public let outcome: Outcome
        public let reason: String
        /// What it became, when it was confirmed.
        public let batch: Identifier?
        public let by: StaffMember
        public let at: Instant

        public init(outcome: Outcome, reason: String, batch: Identifier?, by: StaffMember, at: Instant) {
            self.outcome = outcome
            self.reason = reason
            self.batch = batch
            self.by = by
            self.at = at
        }
    }

    /// Raw values are stored and never change.
    public enum Outcome: String, CaseIterable, Sendable {
        case confirmed
        /// 退回, by who would have confirmed it.
        case returned
        /// 撤回, by who entered it.
        case withdrawn
    }

    public init(
        id: Identifier,
        approvingBody: BodyCode,
        documentNumber: String,
        documentDate: CivilDate,
        reviewEnd: CivilDate,
        handedIn: CivilDate?,
        handIns: [SubmissionWindow.Sender: CivilDate] = [:],
        documentName: String,
        documentDigest: [UInt8],
        documentSignature: ForeignSignature,
        listName: String,
        listDigest: [UInt8],
        enterer: StaffMember,
        enteredAt: Instant,
        end: End?
    ) {
        self.id = id
        self.approvingBody = approvingBody
        self.documentNumber = documentNumber
        self.documentDate = documentDate
        self.reviewEnd = reviewEnd
        self.handedIn = handedIn
        self.handIns = handIns
        self.documentName = documentName
        self.documentDigest = documentDigest
        self.documentSignature = documentSignature
        self.listName = listName
        self.listDigest = listDigest
        self.enterer = enterer
        self.enteredAt = enteredAt
        self.end = end
    }
}

/// What the verifier found of the signature of a file that somebody else made.
///
/// Raw values are stored and never change.
public enum ForeignSignature: String, CaseIterable, Sendable {
    /// No signature is in it, or it is no PDF.
    case none
    /// A signature is in it, by a key that is in no trust list here: not checked.
    case notChecked = "not-checked"
    /// By a key of a trust list, and right.
    case checked
    /// By a key of a trust list or not: what was signed is not what is there.
    case broken
}

/// A certificate that the region issued itself: its file is kept as it came, and never sealed again.
public struct ExternalCertificate: Equatable, Sendable {
    public let id: Identifier
    /// Line of the roster.
    public let line: Int
    public let name: String
    /// As the region numbers it.
    public let number: String
    public let fileName: String
    public let digest: [UInt8]
    public let signature: ForeignSignature
    public let keptAt: Instant

    public init(
        id: Identifier,
        line: Int,
        name: String,
        number: String,
        fileName: String,
        digest: [UInt8],
        signature: ForeignSignature,
        keptAt: Instant
    ) {
        self.id = id
        self.line = line
        self.name = name
        self.number = number
        self.fileName = fileName
        self.digest = digest
        self.signature = signature
        self.keptAt = keptAt
    }
}
