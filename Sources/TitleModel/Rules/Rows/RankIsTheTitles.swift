/// The rank stated in a row is the title's own.
struct RankIsTheTitles: RowRule {
    func faults(of row: RowUnderJudgement) -> [RosterFault] {
        guard let stated = row.draft.rank, let title = row.title, !stated.includes(title.rank) else { return [] }
        return row.fault(.rank, .rankDisagrees, ["title": title.name, "rank": title.rank.rawValue])
    }
}
