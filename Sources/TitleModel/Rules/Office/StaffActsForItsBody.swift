/// A person takes a step only for the own body and only with the duty for it (ACT3, ACT7).
public enum StaffActsForItsBody {
    public static func check(
        _ member: StaffMember,
        _ duty: StaffMember.Duty,
        for body: BodyCode
    ) throws(OfficeRefusal) {
        guard member.body == body else { throw .staffOfAnotherBody(member.id, needed: body) }
        guard member.holds(duty) else { throw .dutyMissing(duty, of: member.id) }
        try SharedAccountDecidesNothing.check(member, duty)
        try OperatorDecidesNothing.check(member, duty)
    }
}
