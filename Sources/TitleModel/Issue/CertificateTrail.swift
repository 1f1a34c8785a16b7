/// The way back from a certificate (倒查, FIL16): the row it rests on, what was shown, objected, stated and decided, and by
/// whom.
public struct CertificateTrail: Equatable, Sendable {
    public let result: TitleResult
    public let batch: ResultBatch
    /// The roster's file name, as it was handed in.
    public let rosterFile: String
    /// From which the person changed series (CER8).
    public let earlier: EarlierCertificateLink?
    /// To which changes of series from this one led.
    public let later: [CertificateNumber]
    public let publicity: Publicity?
    public let objections: [Objected]
    public let papers: [BatchPaper.Kind]
    /// The newest of each that was stated, without its file: what the review was planned as (FIL1), and who sat in it (AUT10).
    public let plan: BatchPaper?
    public let committee: BatchPaper?
    /// In the order in which they acted.
    public let people: [Acted]

    /// An objection that concerned the row, and what was decided on it so far.
    public struct Objected: Equatable, Sendable {
        public let receipt: String
        public let decisions: [ObjectionDecision]

        public init(receipt: String, decisions: [ObjectionDecision]) {
            self.receipt = receipt
            self.decisions = decisions
        }
    }

    /// Who answers for what (谁审核、谁签字、谁负责; INT7).
    public struct Acted: Equatable, Sendable {
        public let name: String
        public let body: BodyCode
        public let step: Step
        public let at: Instant

        public init(name: String, body: BodyCode, step: Step, at: Instant) {
            self.name = name
            self.body = body
            self.step = step
            self.at = at
        }
    }

    /// Raw values are the keys of their words.
    public enum Step: String, CaseIterable, Sendable {
        case importedRoster = "imported-roster"
        case discardedRoster = "discarded-roster"
        case statedPaper = "stated-paper"
        case openedPublicity = "opened-publicity"
        case correctedRow = "corrected-row"
        case restartedRow = "restarted-row"
        case withdrewPublicity = "withdrew-publicity"
        case closedPublicity = "closed-publicity"
        case decidedObjection = "decided-objection"
        case submittedFiling = "submitted-filing"
        case receivedFiling = "receive-filing"
        case returnedFiling = "return-filing"
        case refusedFiling = "refuse-filing"
        case withdrewFiling = "withdraw-filing"
        case acceptedFiling = "accepted-filing"
        case enteredApproval = "entered-approval"
        case confirmedApproval = "confirmed-approval"
        /// After a ban that had held the row back.
        case orderedHeldRow = "ordered-held-row"
        case signedLink = "signed-link"
    }

    public init(
        result: TitleResult,
        batch: ResultBatch,
        rosterFile: String,
        earlier: EarlierCertificateLink? = nil,
        later: [CertificateNumber] = [],
        publicity: Publicity?,
        objections: [Objected],
        papers: [BatchPaper],
        people: [Acted]
    ) {
        self.result = result
        self.batch = batch
        self.rosterFile = rosterFile
        self.earlier = earlier
        self.later = later
        self.publicity = publicity
        self.objections = objections
        self.papers = papers.map(\.kind)
        plan = papers.last { $0.kind == .reviewPlan }
        committee = papers.last { $0.kind == .committee }
        self.people = people
    }
}
