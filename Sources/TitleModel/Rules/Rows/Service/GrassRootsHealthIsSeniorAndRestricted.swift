/// A grass-roots health title by 十(二)4 is senior, of the health series, and its use is restricted on its face (CER7).
struct GrassRootsHealthIsSeniorAndRestricted: RowRule {
    private static let health = "卫生技术人员"

    func faults(of row: RowUnderJudgement) -> [RosterFault] {
        guard isGrassRoots(row), let title = row.title else { return [] }
        guard title.rank.level != .senior || title.entry.seriesName != Self.health else { return [] }
        return row.fault(
            .ground,
            .basisNotForTitle,
            ["basis": ApplicationBasis.grassRootsHealth.clause, "title": title.name]
        )
    }

    private func isGrassRoots(_ row: RowUnderJudgement) -> Bool {
        row.basis == .grassRootsHealth || row.draft.particulars.restriction == .grassRootsHealth
    }
}

extension RosterRow {
    /// The restriction that the certificate states: the row's own, or the one that comes with its basis.
    public var restriction: RestrictionOnUse? {
        if let stated = particulars.restriction { return stated }
        return ground.flatMap(ApplicationBasis.init(written:)) == .grassRootsHealth ? .grassRootsHealth : nil
    }
}
