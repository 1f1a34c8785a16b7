/// A row comes from the area of the body that reviewed it (AUT1); a row that states no area is taken as the body's.
struct AreaIsTheBodys: RowRule {
    func faults(of row: RowUnderJudgement) -> [RosterFault] {
        guard let stated = row.draft.area else { return [] }
        guard let area = row.area else { return row.fault(.area, .areaUnknown, ["area": stated]) }
        guard let body = row.rules.body, let own = AreaCode(body.area), !own.contains(area) else { return [] }
        return row.fault(.area, .areaNotTheBodys, ["area": stated, "body": body.name])
    }
}
