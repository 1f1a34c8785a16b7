/// What was decided on an objection (举报): admitted or not, then upheld or dismissed.
///
/// Raw values are stored and never change.
public enum ObjectionDecision: String, CaseIterable, Sendable {
    /// 受理: it will be verified; its row waits.
    case admitted
    /// 不予受理
    case notAdmitted = "not-admitted"
    /// 属实: the row is removed.
    case upheld
    /// 不属实
    case dismissed

    /// Whether the objection is closed by it.
    public var isFinal: Bool { self != .admitted }

    /// The decision is possible after those already taken.
    public func follows(_ earlier: [ObjectionDecision]) throws(OfficeRefusal) {
        let isRight =
            switch self {
            case .admitted, .notAdmitted: earlier.isEmpty
            case .upheld, .dismissed: earlier == [.admitted]
            }
        guard isRight else { throw .decisionOutOfOrder(self) }
    }
}
