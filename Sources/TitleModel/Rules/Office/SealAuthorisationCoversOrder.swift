/// A body's seal is used only under its dated authorisation, for the levels that it names (用印授权).
public enum SealAuthorisationCoversOrder {
    public static func check(
        _ authorisation: SealAuthorisation?,
        issuer: BodyCode,
        level: TitleLevel,
        on today: CivilDate
    ) throws(OfficeRefusal) {
        guard let authorisation else { throw .sealNotAuthorised(issuer) }
        guard authorisation.scope.contains(level) else { throw .sealAuthorisationCoversNot(level) }
        guard authorisation.isInForce(on: today) else { throw .sealAuthorisationNotInForce(on: today) }
    }
}
