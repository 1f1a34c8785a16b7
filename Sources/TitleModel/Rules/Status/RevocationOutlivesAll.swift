/// Nothing follows a revocation (撤销) but its being undone on appeal, and after a cancellation (注销) only a revocation can follow (INT4).
public enum RevocationOutlivesAll {
    public static func check(_ decision: StatusDecision, on status: RegisteredStatus) throws(OfficeRefusal) {
        switch status {
        case .revoked where decision.kind != .restored: throw .statusIsFinal(status)
        case .cancelled where decision.kind != .revoked: throw .statusIsFinal(status)
        default: return
        }
    }
}
