/// A certificate is the business of the body that issued it, of the one that reviewed the title, and of the one with which
/// it was filed; to others it does not exist.
public enum CertificateIsShownToItsBodies {
    public static func isShown(
        issuer: BodyCode,
        reviewer: BodyCode,
        filedWith filing: BodyCode?,
        to member: StaffMember
    ) -> Bool {
        [issuer, reviewer, filing].contains(member.body)
    }
}
