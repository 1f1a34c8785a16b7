/// A case is the business of the body that took it, of the competent one, and of the bureau that writes down what the region
/// decides (`writer`); to others it does not exist.
public enum ConversionIsHandledByItsBodies {
    private static let handling: [StaffMember.Duty] = [.submit, .convert, .enter]
    private static let seeing: [StaffMember.Duty] = handling + [.confirm, .accept, .revoke, .audit]

    public static func isShown(
        receiver: BodyCode,
        competent: BodyCode?,
        writer: BodyCode? = nil,
        to member: StaffMember
    ) -> Bool {
        [receiver, competent, writer].contains(member.body) && seeing.contains(where: member.holds)
    }

    /// Whether somebody has one of the duties that handle a case.
    public static func mayHandle(_ member: StaffMember) -> Bool { handling.contains(where: member.holds) }

    /// Whether somebody may take the steps before the decision.
    public static func check(
        _ member: StaffMember,
        receiver: BodyCode,
        competent: BodyCode?,
        writer: BodyCode? = nil
    ) throws(OfficeRefusal) {
        guard [receiver, competent, writer].contains(member.body) else { throw .conversion(.notItsBody) }
        guard let duty = handling.first(where: member.holds) else { throw .dutyMissing(.submit, of: member.id) }
        try StaffActsForItsBody.check(member, duty, for: member.body)
    }
}
