/// An account that several people use decides nothing: every decision is bound to one person (ACT7, INT8).
public enum SharedAccountDecidesNothing {
    public static func check(_ member: StaffMember, _ duty: StaffMember.Duty) throws(OfficeRefusal) {
        guard member.kind == .person || !duty.isDecision else { throw .sharedAccountDecides(duty) }
    }
}
