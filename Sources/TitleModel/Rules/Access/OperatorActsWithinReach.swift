/// Who operates makes accounts for people of the own body and of those below it; the city's bureau for everybody's.
public enum OperatorActsWithinReach {
    public static func check(_ member: StaffMember, for body: BodyCode, of registry: BodyRegistry) throws(OfficeRefusal)
    {
        guard member.holds(.operate) else { throw .dutyMissing(.operate, of: member.id) }
        guard reaches(member, body, of: registry) else { throw .staffOfAnotherBody(member.id, needed: body) }
    }

    public static func reaches(_ member: StaffMember, _ body: BodyCode, of registry: BodyRegistry) -> Bool {
        if registry[member.body]?.kind == .city { return true }
        var place: BodyCode? = body
        for _ in 0...registry.bodies.count {
            guard let code = place else { return false }
            if code == member.body { return true }
            place = registry[code]?.parent
        }
        return false
    }
}
