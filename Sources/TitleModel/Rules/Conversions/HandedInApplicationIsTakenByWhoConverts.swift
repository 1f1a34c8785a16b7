/// An application that was handed in over the net is taken, or returned, by people with the duty to convert: of the body that
/// the authority table names, or of the bureau at whose desk it waits where that body is the region (CNV6, CNV7, AUT11).
public enum HandedInApplicationIsTakenByWhoConverts {
    /// The bureau at whose desk it waits; the region need not have a desk here, and its applications come in below.
    public static func receiver(
        at level: TitleLevel?,
        in area: AreaCode,
        authority: AuthorityTable,
        registry: BodyRegistry
    ) throws(OfficeRefusal) -> BodyCode {
        let levels = [level, .intermediate, .junior].compactMap(\.self)
        let bodies = levels.compactMap { authority.decidingBody(for: .conversion, at: $0, in: area, of: registry) }
        guard let body = bodies.first(where: { $0.kind != .region }) ?? bodies.first else {
            throw .conversion(.areaOutside(area))
        }
        return body.code
    }

    public static func check(
        _ member: StaffMember,
        receiver: BodyCode,
        competent: BodyCode?
    ) throws(OfficeRefusal) {
        guard [receiver, competent].contains(member.body) else { throw .conversion(.notItsBody) }
        try StaffActsForItsBody.check(member, .convert, for: member.body)
    }
}
