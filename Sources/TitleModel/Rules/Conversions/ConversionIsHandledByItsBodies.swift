/// A case is the business of the body that took it and of the competent one; to others it does not exist.
public enum ConversionIsHandledByItsBodies {
    private static let handling: [StaffMember.Duty] = [.submit, .convert, .enter]
    private static let seeing: [StaffMember.Duty] = handling + [.confirm, .accept, .revoke, .audit]

    public static func isShown(receiver: BodyCode, competent: BodyCode?, to member: StaffMember) -> Bool {
        [receiver, competent].contains(member.body) && seeing.contains(where: member.holds)
    }

    /// Whether somebody has one of the duties that handle a case.
    public static func mayHandle(_ member: StaffMember) -> Bool { handling.contains(where: member.holds) }

    /// Whether somebody may take the steps before the decision.
    public static func check(
        _ member: StaffMember,
        receiver: BodyCode,
        competent: BodyCode?
    ) throws(OfficeRefusal) {
        guard [receiver, competent].contains(member.body) else { throw .conversion(.notItsBody) }
        guard let duty = handling.first(where: member.holds) else { throw .dutyMissing(.submit, of: member.id) }
        try StaffActsForItsBody.check(member, duty, for: member.body)
    }
}
