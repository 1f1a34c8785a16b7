/// A conversion (换证) from its application to its end: who, from where, by which way, with what, and every step.
public struct ConversionCase: Equatable, Sendable {
    public let id: Identifier
    public let application: ConversionApplication
    /// The body whose clerk took the application.
    public let receiver: BodyCode
    public let takenBy: StaffMember
    public let takenAt: Instant
    /// Whoever applied at the own door; nil where a clerk took the application.
    public let person: Identifier?
    /// What it was made of where its holder had handed it in over the net, which is then the application itself.
    public let request: Identifier?
    public let evidence: [ConversionEvidence]
    /// Of each kind the last counts.
    public let fields: [OriginalField]
    /// The latest machine check of the original.
    public let check: OriginalCheck?
    /// The latest mapping; nil once the original was read again after it.
    public let mapping: ConversionMapping?
    /// The latest decision.
    public let decision: ConversionDecision?
    /// In the order in which they were taken; the application is not among them.
    public let steps: [Step]
    /// What it became.
    public let number: CertificateNumber?
    /// The names that the register says the holder had before, each change with its proof and confirmed.
    public let formerNames: [String]

    public struct Step: Equatable, Sendable {
        public let event: ConversionProgress.Event
        /// Of a decision alone.
        public let outcome: ConversionOutcome?
        public let by: StaffMember
        public let at: Instant
        public let statement: String
        /// The last day on which something that is missing can be brought.
        public let until: CivilDate?

        public init(
            event: ConversionProgress.Event,
            outcome: ConversionOutcome? = nil,
            by: StaffMember,
            at: Instant,
            statement: String,
            until: CivilDate? = nil
        ) {
            self.event = event
            self.outcome = outcome
            self.by = by
            self.at = at
            self.statement = statement
            self.until = until
        }
    }

    public init(
        id: Identifier,
        application: ConversionApplication,
        receiver: BodyCode,
        takenBy: StaffMember,
        takenAt: Instant,
        person: Identifier? = nil,
        request: Identifier? = nil,
        evidence: [ConversionEvidence] = [],
        fields: [OriginalField] = [],
        check: OriginalCheck? = nil,
        mapping: ConversionMapping? = nil,
        decision: ConversionDecision? = nil,
        steps: [Step] = [],
        number: CertificateNumber? = nil,
        formerNames: [String] = []
    ) {
        self.id = id
        self.application = application
        self.receiver = receiver
        self.takenBy = takenBy
        self.takenAt = takenAt
        self.person = person
        self.request = request
        self.evidence = evidence
        self.fields = fields
        self.check = check
        self.mapping = mapping
        self.decision = decision
        self.steps = steps
        self.number = number
        self.formerNames = formerNames
    }
}

extension ConversionCase {
    /// The course that the steps took; nil for steps that no course takes.
    public var course: ConversionCourse? {
        var course = ConversionCourse()
        do throws(OfficeRefusal) {
            for step in steps { try course.take(step.event, step.outcome) }
        } catch {
            return nil
        }
        return course
    }

    /// Steps that no course takes end nowhere: such a case is withdrawn.
    public var progress: ConversionProgress { course?.progress ?? .withdrawn }

    /// What of the evidence list is there, by files or by what the machine found of the original that was handed in last.
    public var held: Set<ConversionEvidence.Kind> {
        Set(evidence.map(\.kind)).union(isCheckOfTheLast ? proved : []).union(request == nil ? [] : [.application])
    }

    /// A claim names the committee and who had authorised it, or its issuer answers for them.
    private var proved: Set<ConversionEvidence.Kind> {
        let named: [OriginalField.Kind] = [.committee, .authorisedBy]
        let isNamed = check?.finding == .codeVerified && named.allSatisfy { isClaimed($0) }
        let isProved = isNamed || IssuerAnswersForTheCommittee.answers(self)
        return (check?.finding.proves ?? []).union(isProved ? [.committeeAuthorisation] : [])
    }

    /// Whether what was looked at is the original that was handed in last.
    public var isCheckOfTheLast: Bool {
        guard let file = evidence.last(where: { $0.kind == .original }) else { return true }
        return file.sha256 == check?.file
    }

    /// Whether the original's signed claim speaks in the case.
    public var isClaimed: Bool { OriginalField.Kind.allCases.contains { isClaimed($0) } }

    private func isClaimed(_ kind: OriginalField.Kind) -> Bool {
        said(kind).map { $0.source == .claim && !$0.value.isEmpty } ?? false
    }

    /// The last day for what is to be brought (补正), also while a decision on it waits; nil once it was handed back.
    public var supplementUntil: CivilDate? {
        let step = steps.last { ![.decide, .giveBack, .confirm].contains($0.event) }
        return step?.event == .askForMore ? step?.until : nil
    }

    /// The last step of a kind.
    public func last(_ event: ConversionProgress.Event) -> Step? { steps.last { $0.event == event } }

    /// What the original says of a kind.
    public func said(_ kind: OriginalField.Kind) -> OriginalField? { fields.last { $0.kind == kind } }
}
