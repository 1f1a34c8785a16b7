/// A certificate is the business of the body that issued it, of the one that reviewed the title, and of the one with which
/// it was filed; to others it does not exist.
///
/// Whoever works at the body that took its roster or list in looks at it as well.
public enum CertificateIsShownToItsBodies {
    /// `importer`: nil where more than a look is asked for, such as its cases.
    public static func isShown(
        issuer: BodyCode,
        reviewer: BodyCode,
        importedAt importer: BodyCode?,
        filedWith filing: BodyCode?,
        to member: StaffMember
    ) -> Bool {
        [issuer, reviewer, importer, filing].contains(member.body)
    }
}
