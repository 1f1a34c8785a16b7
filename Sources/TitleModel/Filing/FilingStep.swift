/// A step that a named person took on a filing before its acceptance: 受理, 退回补正, 不予备案 or 撤回, with the reason.
public struct FilingStep: Equatable, Sendable {
    public let id: Identifier
    public let event: FilingProgress.Event
    public let by: StaffMember
    public let at: Instant
    public let reason: String
    /// The roster's lines that it took out of the filing, ascending; none when the filing was only received.
    public let lines: [Int]

    public init(
        id: Identifier,
        event: FilingProgress.Event,
        by: StaffMember,
        at: Instant,
        reason: String,
        lines: [Int]
    ) {
        self.id = id
        self.event = event
        self.by = by
        self.at = at
        self.reason = reason
        self.lines = lines
    }
}

/// How a row stands to the filing that its order names.
public enum FiledRow: Hashable, Sendable {
    /// The order rests on an approval.
    case noFiling
    /// The filing does not hold the row.
    case missing
    case held
    /// A step took it out of the filing before the rest was accepted.
    case takenOut(FilingProgress.Event)
}
