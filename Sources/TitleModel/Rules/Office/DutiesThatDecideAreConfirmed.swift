/// Duties that decide, given by who operates, count once somebody who decides has confirmed them (GOV3, ACT7, INT8).
///
/// It is somebody of the same body; where nobody decides there yet, of the nearest body above where somebody does. Neither who
/// asked for them nor who is to have them, and only once the person has taken the account into use: else whoever saw its
/// activation code would decide.
public enum DutiesThatDecideAreConfirmed {
    public static func check(
        _ confirmer: StaffMember,
        of proposal: DutyProposal,
        at body: BodyCode,
        isInUse: Bool
    ) throws(OfficeRefusal) {
        guard confirmer.id != proposal.proposer else { throw .samePersonTwice(confirmer.id) }
        guard confirmer.id != proposal.staff else { throw .dutiesAreOnesOwn }
        guard confirmer.body == body else { throw .staffOfAnotherBody(confirmer.id, needed: body) }
        guard confirmer.decides else { throw .confirmerDecidesNothing }
        guard isInUse else { throw .accountNotInUse }
    }

    /// The body whose people confirm duties at `body`; nil where nobody decides there or above.
    ///
    /// There the first such person is appointed at the terminal. `deciding` holds the bodies at which another person decides.
    public static func place(
        _ body: BodyCode,
        deciding: Set<BodyCode>,
        of registry: BodyRegistry
    ) -> BodyCode? {
        var place: BodyCode? = body
        for _ in 0...registry.bodies.count {
            guard let code = place else { return nil }
            if deciding.contains(code) { return code }
            place = registry[code]?.parent
        }
        return nil
    }
}

extension StaffMember {
    /// Whether the person decides about titles by some duty.
    public var decides: Bool { kind == .person && !holds(.operate) && plainDuties.contains { $0.isDecision } }

    /// With other duties.
    public func with(duties: Set<Duty>) -> StaffMember {
        StaffMember(id: id, name: name, body: body, duties: duties, kind: kind)
    }
}
