/// Each unit shows its own applicants before it puts them forward (PUB1): the statement on that names every unit of the
/// reviewed rows, each within the period that it states.
public enum EveryUnitHasShownItsApplicants {
    /// `units`: the employers of the batch's reviewed rows that were not removed.
    public static func check(_ paper: BatchPaper, units: [String]) throws(OfficeRefusal) {
        try expectPeriods(paper)
        let shown = Set(paper.units.map { UnitPublicity.key($0.unit) })
        let missing = units.filter { !shown.contains(UnitPublicity.key($0)) }
        guard let first = missing.first else { return }
        throw .unitsWithoutPublicity(first: first, count: missing.count)
    }

    /// Of the papers of a batch the newest counts.
    public static func check(_ papers: [BatchPaper], units: [String]) throws(OfficeRefusal) {
        if let paper = papers.newest(.unitPublicity) { try check(paper, units: units) }
    }

    private static func expectPeriods(_ paper: BatchPaper) throws(OfficeRefusal) {
        guard let first = paper.from, let last = paper.to else { return }
        for shown in paper.units {
            let (from, to) = (shown.from ?? first, shown.to ?? last)
            guard first <= from, from <= to, to <= last else {
                throw .unitPeriodOutside(shown.unit, from: first, to: last)
            }
        }
    }
}
