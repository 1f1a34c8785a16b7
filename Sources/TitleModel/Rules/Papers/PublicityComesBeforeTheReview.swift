/// A unit shows its applicants before it puts them forward (PUB1), a department before it sends them up (PUB2), and both
/// before the review begins.
public enum PublicityComesBeforeTheReview {
    public static func check(_ papers: [BatchPaper]) throws(OfficeRefusal) {
        func last(_ kind: BatchPaper.Kind) -> BatchPaper? { papers.last { $0.kind == kind } }
        let (unit, department) = (last(.unitPublicity), last(.departmentPublicity))
        let handedIn = last(.applications)?.date
        let review = last(.reviewPlan)?.from?.adding(days: -1)
        for next in [department?.from, handedIn, review] { try expect(unit, overBy: next) }
        for next in [handedIn, review] { try expect(department, overBy: next) }
    }

    private static func expect(_ publicity: BatchPaper?, overBy next: CivilDate?) throws(OfficeRefusal) {
        guard let publicity, let ended = publicity.to, let next, ended > next else { return }
        throw .publicityAfterReview(publicity.kind, ended: ended, review: next)
    }
}
