/// Files that hold whole identity numbers (rosters of filings, certificates of the region) are opened by those alone whose duty
/// is some work on them; who only operates the system or only reads its trail needs none of them.
public enum FilesOfPeopleAreForWhoWorksOnThem {
    public static let duties: [StaffMember.Duty] = [
        .submit, .publicise, .decideObjections, .accept, .enter, .confirm, .convert, .revoke,
    ]

    public static func mayOpen(_ member: StaffMember) -> Bool { duties.contains(where: member.holds) }
}
