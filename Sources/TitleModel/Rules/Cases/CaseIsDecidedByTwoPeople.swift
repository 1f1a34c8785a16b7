/// Who proposed a case may propose it, and another person of the issuing body confirmed it (ACT7, INT8).
public enum CaseIsDecidedByTwoPeople {
    public static func check(_ found: StatusCase, issuer: BodyCode, reviewer: BodyCode) throws(OfficeRefusal) {
        guard let confirmer = found.confirmation?.by else { throw .caseUnconfirmed }
        try ProposalComesFromWhoKnows.check(found.proposer, issuer: issuer, reviewer: reviewer)
        try StaffActsForItsBody.check(confirmer, .revoke, for: issuer)
        try SubmitterAndAccepterAreDifferentPeople.check(found.proposer, confirmer)
    }
}
