/// What becomes of an issued certificate is decided by the body that issued it, and by none that the table of competence does
/// not name for its level (AUT11, INT4).
public enum CertificateIsChangedWhereTheTableSays {
    public static func check(
        _ issuer: BodyCode,
        at level: TitleLevel,
        authority: AuthorityTable,
        registry: BodyRegistry
    ) throws(OfficeRefusal) {
        guard let body = registry[issuer] else { throw .bodyUnknown(issuer) }
        guard authority.mayDecide(body, .revocation, at: level) else {
            throw .bodyMayNotDecide(issuer, .revocation, level)
        }
    }
}
