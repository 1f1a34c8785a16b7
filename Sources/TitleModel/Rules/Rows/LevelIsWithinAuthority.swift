/// A body's results are of the levels and kinds of case that the competence table gives it (AUT1, AUT2, AUT4, AUT11).
struct LevelIsWithinAuthority: RowRule {
    func faults(of row: RowUnderJudgement) -> [RosterFault] {
        guard let body = row.rules.body, let level = row.level, let kind = row.draft.route?.kindOfCase else {
            return []
        }
        guard !row.rules.authority.mayDecide(body, kind, at: level) else { return [] }
        let facts = ["body": body.name, "level": level.rawValue, "case": kind.rawValue]
        let mayReview = row.rules.authority.mayDecide(body, .review, at: level)
        return mayReview
            ? row.fault(.route, .caseBeyondAuthority, facts) : row.fault(.rank, .levelBeyondAuthority, facts)
    }
}
