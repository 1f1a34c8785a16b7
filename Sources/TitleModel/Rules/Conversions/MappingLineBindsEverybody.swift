/// A line of the mapping tables binds the whole installation: it is proposed where conversions are decided, and accepted, or
/// not, by people of the city or the region in whose area the proposer's body lies (AUT11; §十六(二) 按照职称管理权限).
public enum MappingLineBindsEverybody {
    /// Bodies whose word counts for the bodies below them.
    private static let kinds: [Body.Kind] = [.city, .region]

    public static func mayDecide(
        _ member: StaffMember,
        onProposalOf proposer: BodyCode,
        _ authority: AuthorityTable,
        _ registry: BodyRegistry
    ) -> Bool {
        guard let body = registry[member.body], kinds.contains(body.kind), let area = AreaCode(body.area),
            let below = registry[proposer].flatMap({ AreaCode($0.area) }), area.contains(below),
            TitleLevel.allCases.contains(where: { authority.mayDecide(body, .conversion, at: $0) })
        else { return false }
        return (try? StaffActsForItsBody.check(member, .convert, for: body.code)) != nil
    }

    public static func check(
        _ member: StaffMember,
        onProposalOf proposer: BodyCode,
        _ authority: AuthorityTable,
        _ registry: BodyRegistry
    ) throws(OfficeRefusal) {
        try StaffActsForItsBody.check(member, .convert, for: member.body)
        guard mayDecide(member, onProposalOf: proposer, authority, registry) else {
            throw .conversion(.mappingLineIsTheCitys)
        }
    }
}
