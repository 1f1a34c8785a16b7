/// The filing (备案) of a row's batch: who submitted it, who accepted it, under which document.
public struct Filing: Equatable, Sendable {
    public let id: Identifier
    /// The body it was sent to.
    public let filingBody: BodyCode
    public let submitter: StaffMember
    public let submittedAt: Instant
    public let acceptance: Acceptance?
    public let documents: Set<FilingDocument.Kind>

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
        documents: Set<FilingDocument.Kind>
    ) {
        self.id = id
        self.filingBody = filingBody
        self.submitter = submitter
        self.submittedAt = submittedAt
        self.acceptance = acceptance
        self.documents = documents
    }
}
