/// Changes of names and numbers are entered and confirmed by those who hand rosters in, enter approvals or decide on filings;
/// a shared account takes no part.
public enum PersonsAreKeptByClerks {
    public static let duties: [StaffMember.Duty] = [.submit, .enter, .accept, .confirm]

    public static func isKeeper(_ member: StaffMember) -> Bool {
        member.kind == .person && duties.contains { member.holds($0) }
    }

    public static func check(_ member: StaffMember) throws(OfficeRefusal) {
        guard member.kind == .person else { throw .sharedAccountDecides(.submit) }
        guard isKeeper(member) else { throw .dutyMissing(.submit, of: member.id) }
    }
}
