/// What is suspended (暂停使用) or replaced (换发) must be in force; what is under review waits until that has ended.
public enum SuspensionIsOfACertificateInForce {
    public static func check(_ decision: StatusDecision, on status: RegisteredStatus) throws(OfficeRefusal) {
        guard decision.kind == .suspended || decision.kind == .superseded else { return }
        guard status == .valid else { throw .notInForce(status) }
    }
}
