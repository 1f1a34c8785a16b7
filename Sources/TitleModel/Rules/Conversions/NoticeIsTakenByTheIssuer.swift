/// What is noted on a certificate is noted by people of the body that issued it, who work on conversions, rosters or cases.
public enum NoticeIsTakenByTheIssuer {
    private static let duties: [StaffMember.Duty] = [.convert, .revoke, .submit, .enter]

    public static func check(_ member: StaffMember, issuer: BodyCode) throws(OfficeRefusal) {
        guard let duty = duties.first(where: member.holds) else { throw .dutyMissing(.convert, of: member.id) }
        try StaffActsForItsBody.check(member, duty, for: issuer)
    }

    /// Whether somebody may hand notices in at all.
    public static func mayHandIn(_ member: StaffMember) -> Bool { duties.contains(where: member.holds) }
}
