/// Who operates the system decides nothing in it (GOV3): whoever can make accounts must not be able to use them.
public enum OperatorDecidesNothing {
    public static func check(_ member: StaffMember, _ duty: StaffMember.Duty) throws(OfficeRefusal) {
        guard !member.holds(.operate) || !duty.isDecision else { throw .operatorDecides(duty) }
    }
}
