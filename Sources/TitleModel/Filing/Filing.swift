/// The filing (备案) of a row's batch: who submitted it, who accepted it, under which document.
public struct Filing: Equatable, Sendable {
    public let id: Identifier
    /// The body it was sent to.
    public let filingBody: BodyCode
    public let submitter: StaffMember
    public let submittedAt: Instant
    public let acceptance: Acceptance?
    public let documents: Set<FilingDocument.Kind>
    /// SHA-256 of the roster as it was when the filing was sent; nil for filings of before this was kept.
    public let rosterDigest: [UInt8]?
    /// Those before the acceptance, in the order in which they were taken.
    public let steps: [FilingStep]
    /// How many rows it holds that no step took out.
    public let heldRows: Int

    /// 核准备案: the acceptance, with its own document.
    public struct Acceptance: Equatable, Sendable {
        public let body: BodyCode
        public let accepter: StaffMember
        public let acceptedAt: Instant
        /// The document number (文号).
        public let documentNumber: String
        public let documentDate: CivilDate

        public init(
            body: BodyCode,
            accepter: StaffMember,
            acceptedAt: Instant,
            documentNumber: String,
            documentDate: CivilDate
        ) {
            self.body = body
            self.accepter = accepter
            self.acceptedAt = acceptedAt
            self.documentNumber = documentNumber
            self.documentDate = documentDate
        }
    }

    public init(
        id: Identifier,
        filingBody: BodyCode,
        submitter: StaffMember,
        submittedAt: Instant,
        acceptance: Acceptance?,
        documents: Set<FilingDocument.Kind>,
        rosterDigest: [UInt8]?,
        steps: [FilingStep],
        heldRows: Int
    ) {
        self.id = id
        self.filingBody = filingBody
        self.submitter = submitter
        self.submittedAt = submittedAt
        self.acceptance = acceptance
        self.documents = documents
        self.rosterDigest = rosterDigest
        self.steps = steps
        self.heldRows = heldRows
    }

    public var progress: FilingProgress {
        if acceptance != nil { return .accepted }
        if heldRows == 0, let last = steps.last { return last.event.outcome }
        return steps.contains { $0.event == .receive } ? .received : .submitted
    }

    /// The same filing, accepted.
    public func accepted(_ acceptance: Acceptance) -> Filing {
        Filing(
            id: id,
            filingBody: filingBody,
            submitter: submitter,
            submittedAt: submittedAt,
            acceptance: acceptance,
            documents: documents,
            rosterDigest: rosterDigest,
            steps: steps,
            heldRows: heldRows
        )
    }
}
