/// Nothing undoes a revocation (撤销), and after a cancellation (注销) only a revocation can follow (INT4).
public enum RevocationOutlivesAll {
    public static func check(_ decision: StatusDecision, on status: RegisteredStatus) throws(OfficeRefusal) {
        switch status {
        case .revoked: throw .statusIsFinal(status)
        case .cancelled where decision.kind != .revoked: throw .statusIsFinal(status)
        default: return
        }
    }
}
