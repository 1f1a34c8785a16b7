/// A way back for somebody whose password is lost, asked for at the counter: one person proposes, another confirms (INT8).
public struct HolderRecovery: Equatable, Sendable {
    public let id: Identifier
    public let person: Identifier
    /// What was looked at to know who came: 身份证原件.
    public let checked: String
    public let proposer: StaffMember
    public let proposedAt: Instant
    /// Nil while it waits for a second person.
    public let decision: SecondDecision?

    /// Characters of what was looked at.
    public static let mostChecked = 400

    public init(
        id: Identifier,
        person: Identifier,
        checked: String,
        proposer: StaffMember,
        proposedAt: Instant,
        decision: SecondDecision? = nil
    ) {
        (self.id, self.person, self.checked) = (id, person, checked)
        (self.proposer, self.proposedAt, self.decision) = (proposer, proposedAt, decision)
    }
}
