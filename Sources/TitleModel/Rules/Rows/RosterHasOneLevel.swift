/// A batch has one level: rows of another than most of its roster's are handed in apart.
///
/// Where as many are of one as of the other, the first row's stays.
public enum RosterHasOneLevel {
    /// A fault of each row of another level, in their order; none where all are of one.
    public static func faults(in rows: [RosterRow]) -> [RosterFault] {
        guard let first = rows.first, rows.contains(where: { $0.level != first.level }) else { return [] }
        let counts = Dictionary(rows.map { ($0.level, 1) }, uniquingKeysWith: +)
        let most = counts.values.max()
        guard let kept = rows.first(where: { counts[$0.level] == most }) else { return [] }
        return rows.filter { $0.level != kept.level }.map { row in
            let facts = ["level": row.level.rawValue, "first": String(kept.row)]
            return RosterFault(row: row.row, column: .rank, code: .levelOfAnotherBatch, facts: facts)
        }
    }
}
