/// A case about an issued certificate, from its proposal to its decision: every step with who and when.
///
/// A certificate has at most one open case; the event that changes its status is written with the step that decides it.
public struct StatusCase: Equatable, Sendable {
    public let id: Identifier
    public let number: CertificateNumber
    public let decision: StatusDecision
    public let proposer: StaffMember
    public let proposedAt: Instant
    /// In the order in which they were taken; the proposal itself is not among them.
    public let steps: [Step]
    /// The list with which it was proposed, where it was one of several.
    public let group: Identifier?
    /// The file that proves what is wrong, of a correction.
    public let evidence: CaseEvidence?
    /// Who answers for it (INT7).
    public let responsible: [Responsible]

    public struct Step: Equatable, Sendable {
        public let event: CaseProgress.Event
        public let by: StaffMember
        public let at: Instant
        /// What was said: the notice, the holder's statement, the reason of an end.
        public let statement: String

        public init(event: CaseProgress.Event, by: StaffMember, at: Instant, statement: String) {
            self.event = event
            self.by = by
            self.at = at
            self.statement = statement
        }
    }

    public init(
        id: Identifier,
        number: CertificateNumber,
        decision: StatusDecision,
        proposer: StaffMember,
        proposedAt: Instant,
        steps: [Step],
        group: Identifier? = nil,
        evidence: CaseEvidence? = nil,
        responsible: [Responsible] = []
    ) {
        self.id = id
        self.number = number
        self.decision = decision
        self.proposer = proposer
        self.proposedAt = proposedAt
        self.steps = steps
        self.group = group
        self.evidence = evidence
        self.responsible = responsible
    }

    public var progress: CaseProgress { steps.last.map { $0.event.outcome } ?? .proposed }

    /// The step that confirmed it, if one did.
    public var confirmation: Step? { steps.first { $0.event == .confirm } }

    /// When the holder was told, if it was.
    public var notifiedAt: Instant? { steps.first { $0.event == .notify }?.at }
}
