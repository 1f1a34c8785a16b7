/// Only what was revoked is restored (恢复效力).
public enum RestorationUndoesARevocation {
    public static func check(_ decision: StatusDecision, on status: RegisteredStatus) throws(OfficeRefusal) {
        guard decision.kind == .restored else { return }
        guard status == .revoked else { throw .notRevoked(status) }
    }
}
