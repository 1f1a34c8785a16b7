/// Only a suspension can be lifted (恢复使用).
public enum LiftingNeedsASuspension {
    public static func check(_ decision: StatusDecision, on status: RegisteredStatus) throws(OfficeRefusal) {
        guard decision.kind == .reinstated else { return }
        guard case .suspended = status else { throw .notSuspended(status) }
    }
}
