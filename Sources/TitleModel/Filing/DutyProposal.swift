/// Duties that decide, as who operates asks for them by a document: they count once another person confirms them.
public struct DutyProposal: Equatable, Sendable {
    public let id: Identifier
    /// Who is to have them.
    public let staff: Identifier
    /// Those that decide; the others count at once.
    public let duties: Set<StaffMember.Duty>
    /// The number of the document that gives them (文号).
    public let documentNumber: String
    public let proposer: Identifier
    public let proposedAt: Instant
    /// Nil while it waits.
    public let decision: SecondDecision?

    public init(
        id: Identifier,
        staff: Identifier,
        duties: Set<StaffMember.Duty>,
        documentNumber: String,
        proposer: Identifier,
        proposedAt: Instant,
        decision: SecondDecision? = nil
    ) {
        self.id = id
        self.staff = staff
        self.duties = duties
        self.documentNumber = documentNumber
        self.proposer = proposer
        self.proposedAt = proposedAt
        self.decision = decision
    }
}
