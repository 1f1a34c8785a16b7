/// A change of somebody's name (曾用名) or identity number: a dated event with its proof, not a correction.
///
/// Rows and certificates from then on use what is present; those of before stay as they are. It counts once a second person
/// has confirmed it.
public struct PersonChange: Equatable, Sendable {
    public let id: Identifier
    public let person: Identifier
    public let former: String
    public let present: Present
    /// What proves it, as the register of households writes it (文号).
    public let documentNumber: String
    public let documentDate: CivilDate
    /// Name of the file that proves it; nil of those that were entered before files were kept.
    public let proofName: String?
    /// From this day on.
    public let effectiveOn: CivilDate
    public let enterer: StaffMember
    public let enteredAt: Instant
    /// Nil while it waits for a second person.
    public let decision: SecondDecision?

    /// What is so from then on.
    public enum Present: Hashable, Sendable {
        case name(String)
        case identity(IdentityDocument)

        public var kind: Kind {
            switch self {
            case .name: .name
            case .identity: .identity
            }
        }

        public var text: String {
            switch self {
            case .name(let name): name
            case .identity(let document): document.number
            }
        }
    }

    /// Raw values are stored and never change.
    public enum Kind: String, CaseIterable, Sendable { case name, identity }

    public init(
        id: Identifier,
        person: Identifier,
        former: String,
        present: Present,
        documentNumber: String,
        documentDate: CivilDate,
        proofName: String? = nil,
        effectiveOn: CivilDate,
        enterer: StaffMember,
        enteredAt: Instant,
        decision: SecondDecision? = nil
    ) {
        self.id = id
        self.person = person
        self.former = former
        self.present = present
        self.documentNumber = documentNumber
        self.documentDate = documentDate
        self.proofName = proofName
        self.effectiveOn = effectiveOn
        self.enterer = enterer
        self.enteredAt = enteredAt
        self.decision = decision
    }

    public var kind: Kind { present.kind }
    public var isConfirmed: Bool { decision?.isConfirmed ?? false }
}

/// What the one who decides said of what another has handed in, and when.
public struct SecondDecision: Equatable, Sendable {
    public let isConfirmed: Bool
    /// Empty for a confirmation without remark.
    public let reason: String
    /// Name of the person.
    public let decider: String
    public let at: Instant

    public init(isConfirmed: Bool, reason: String, decider: String, at: Instant) {
        (self.isConfirmed, self.reason, self.decider, self.at) = (isConfirmed, reason, decider, at)
    }
}
