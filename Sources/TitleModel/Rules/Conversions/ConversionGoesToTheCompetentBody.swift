/// A conversion is decided by the body that the authority table names for its level and area, and by no other (CNV7, AUT11;
/// §十六(二) 按照职称管理权限).
public enum ConversionGoesToTheCompetentBody {
    /// Which of the two who decide.
    public enum Hand: Sendable { case first, second }

    public static func body(
        at level: TitleLevel,
        in area: AreaCode,
        authority: AuthorityTable,
        registry: BodyRegistry
    ) throws(OfficeRefusal) -> Body {
        guard let body = authority.decidingBody(for: .conversion, at: level, in: area, of: registry) else {
            throw .conversion(.nobodyCompetent(level))
        }
        return body
    }

    /// The body's own people decide.
    ///
    /// Where it is the region, people of the bureau that the table names for taking its approvals in (`writer`) may write down
    /// what it decided, one entering and another confirming, with its document among the papers.
    public static func check(
        _ actor: StaffMember,
        _ hand: Hand,
        competent: Body,
        writer: BodyCode?,
        held: Set<ConversionEvidence.Kind>
    ) throws(OfficeRefusal) {
        guard actor.body != competent.code else {
            return try StaffActsForItsBody.check(actor, .convert, for: competent.code)
        }
        guard competent.kind == .region, actor.body == writer, held.contains(.decisionDocument) else {
            throw .conversion(.competentBodyIs(competent.code))
        }
        try StaffActsForItsBody.check(actor, hand == .first ? .enter : .confirm, for: actor.body)
    }

    /// The bureau below the region that writes down what it decides of an area; nil where another body decides.
    public static func writer(
        for competent: Body?,
        in area: AreaCode,
        authority: AuthorityTable,
        registry: BodyRegistry
    ) -> BodyCode? {
        guard competent?.kind == .region else { return nil }
        return ApprovalIsEnteredWhereTheTableSays.body(for: area, authority: authority, registry: registry)?.code
    }
}
