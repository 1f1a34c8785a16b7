/// A change is proposed by the issuing body's own people for it, or by the body that reviewed the title; a self-reviewing
/// body proposes and no more (AUT11).
public enum ProposalComesFromWhoKnows {
    public static func check(
        _ member: StaffMember,
        issuer: BodyCode,
        reviewer: BodyCode
    ) throws(OfficeRefusal) {
        if member.body == reviewer, reviewer != issuer {
            return try StaffActsForItsBody.check(member, .submit, for: reviewer)
        }
        try StaffActsForItsBody.check(member, .revoke, for: issuer)
    }
}
