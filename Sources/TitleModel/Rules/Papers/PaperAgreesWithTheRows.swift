/// The first statement on the pledges of a batch names every row whose roster says that its person has signed none (INT1); a
/// later one states that they have signed since.
///
/// What it names stands in the roster, and nothing twice.
public enum PaperAgreesWithTheRows {
    /// `lines`: those of the batch's rows that were not removed; `unsigned`: of them those that say no.
    public static func check(
        _ paper: BatchPaper,
        lines: Set<Int>,
        unsigned: Set<Int>,
        isFirst: Bool
    ) throws(OfficeRefusal) {
        if let unknown = paper.without.first(where: { !lines.contains($0) }) {
            throw .paperNamesNoRow(paper.kind, line: unknown)
        }
        let left = unsigned.subtracting(paper.without)
        guard paper.kind == .pledges, isFirst, !left.isEmpty else { return }
        throw .paperContradictsRows(paper.kind, lines: left.sorted())
    }
}
