public import TitleModel

/// An objection that was taken.
public struct RaisedObjectionReceipt: Equatable, Sendable {
    /// By which its sender asks what became of it.
    public var receipt: String
    /// The lines that it concerns.
    public var lines: [Int]

    public init(receipt: String, lines: [Int]) {
        self.receipt = receipt
        self.lines = lines
    }
}

/// What became of an objection, as its sender may read it: never what was written, nor by whom.
public struct ObjectionProgress: Equatable, Sendable {
    public var receipt: String
    public var notice: Notice.Summary
    public var raisedAt: Instant
    /// The day by which it has its outcome; nil while that is counted from the end of the notice.
    public var due: CivilDate?
    /// A row each.
    public var rows: [Row]

    public init(receipt: String, notice: Notice.Summary, raisedAt: Instant, due: CivilDate?, rows: [Row]) {
        self.receipt = receipt
        self.notice = notice
        self.raisedAt = raisedAt
        self.due = due
        self.rows = rows
    }

    public struct Row: Equatable, Sendable {
        /// Nil when it concerns the whole notice.
        public var line: Int?
        public var name: String
        public var decisions: [Decision]

        public init(line: Int?, name: String, decisions: [Decision]) {
            self.line = line
            self.name = name
            self.decisions = decisions
        }
    }

    public struct Decision: Equatable, Sendable {
        public var decision: ObjectionDecision
        public var at: Instant
        /// Who decided it.
        public var person: String
        public var reason: String

        public init(decision: ObjectionDecision, at: Instant, person: String, reason: String) {
            self.decision = decision
            self.at = at
            self.person = person
            self.reason = reason
        }
    }
}
