/// Slips are made by who enters rosters or approvals, under a name of one's own.
public enum SlipsAreMadeByClerks {
    public static func mayMake(_ member: StaffMember) -> Bool {
        member.kind == .person && [.submit, .enter].contains { member.holds($0) }
    }

    public static func check(_ member: StaffMember) throws(OfficeRefusal) {
        guard member.kind == .person else { throw .sharedAccountDecides(.submit) }
        guard mayMake(member) else { throw .dutyMissing(.submit, of: member.id) }
    }
}
