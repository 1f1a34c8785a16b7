/// A unit shows its applicants before it puts them forward (PUB1), a department before it sends them up (PUB2), and both
/// before the review begins.
public enum PublicityComesBeforeTheReview {
    public static func check(_ papers: [BatchPaper]) throws(OfficeRefusal) {
        let handedIn = papers.newest(.applications)?.date
        let review = papers.newest(.reviewPlan)?.from?.adding(days: -1)
        let department = papers.newest(.departmentPublicity)
        if let unit = papers.newest(.unitPublicity) {
            try expect(unit, overBy: department?.from)
            try expect(unit, overBy: handedIn)
            try expect(unit, overBy: review)
        }
        guard let department else { return }
        try expect(department, overBy: handedIn)
        try expect(department, overBy: review)
    }

    private static func expect(_ publicity: BatchPaper, overBy next: CivilDate?) throws(OfficeRefusal) {
        guard let ended = publicity.to, let next, ended > next else { return }
        throw .publicityAfterReview(publicity.kind, ended: ended, review: next)
    }
}
