/// A body's seal is used only under its dated authorisation, for the levels that it names (用印授权).
public enum SealAuthorisationCoversOrder {
    public static func check(
        _ permit: SealPermit?,
        issuer: BodyCode,
        level: TitleLevel,
        on today: CivilDate
    ) throws(OfficeRefusal) {
        guard let permit else { throw .sealNotAuthorised(issuer) }
        guard permit.levels.contains(level) else { throw .sealAuthorisationCoversNot(level) }
        guard permit.isInForce(on: today) else { throw .sealAuthorisationNotInForce(on: today) }
    }
}
