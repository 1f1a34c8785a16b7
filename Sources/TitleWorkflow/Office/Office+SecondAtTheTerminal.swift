internal import TitleModel
internal import TitleStore

/// Who stands beside the terminal for duties that decide.
public enum SecondPerson: Sendable {
    /// Who asks has a second person otherwise, as the office's operators do (`DutiesThatDecideAreConfirmed`).
    case notAsked
    /// Named at the terminal, by key or name; nil where nobody was.
    case named(String?)
}

extension Office {
    /// The second person for duties that decide, given at the terminal: somebody else who decides, at the body or the nearest
    /// above it; nil where nobody decides yet, since somebody is the first, and in a demo store, whose titles are nobody's.
    /// - Throws: `OfficeRefusal.secondPersonNeeded` with the body whose people confirm; `.accountDisabled`;
    ///   `.accountNotActivated`; `OfficeFault.nobodyOfThatName`.
    func second(
        _ second: SecondPerson,
        for duties: Set<StaffMember.Duty>,
        of member: StaffMember,
        _ transaction: any Transaction
    ) throws -> StaffMember? {
        guard case .named(let named) = second, duties.contains(where: \.isDecision) else { return nil }
        guard try !transaction.storeFacts().isDemo else { return nil }
        let others = try transaction.staff().filter { $0.decides && $0.id != member.id }
        let deciding = Set(others.map(\.body))
        guard let place = DutiesThatDecideAreConfirmed.place(member.body, deciding: deciding, of: registry) else {
            return nil
        }
        guard let named else { throw OfficeRefusal.secondPersonNeeded(place) }
        let confirmer = try self.member(named, at: place, transaction)
        try expectEnabled(confirmer, transaction)
        try expectActivated(confirmer, transaction)
        guard confirmer.id != member.id else { throw OfficeRefusal.dutiesAreOnesOwn }
        guard confirmer.decides else { throw OfficeRefusal.confirmerDecidesNothing }
        return confirmer
    }

    /// Whoever was given an account has proved to be the person once it is activated; who has none works at the terminal alone.
    private func expectActivated(_ member: StaffMember, _ transaction: any Transaction) throws {
        guard try transaction.account(of: member.id)?.stateWord != "waiting" else {
            throw OfficeRefusal.accountNotActivated(member.id)
        }
    }
}
