/// A unit shows its applicants before it puts them forward, a department before it sends them up (PUB1, PUB2), and both
/// were over when the review began.
public enum PublicityComesBeforeTheReview {
    public static func check(_ papers: [BatchPaper]) throws(OfficeRefusal) {
        guard let begun = papers.last(where: { $0.kind == .reviewPlan })?.from else { return }
        for kind in [BatchPaper.Kind.unitPublicity, .departmentPublicity] {
            guard let ended = papers.last(where: { $0.kind == kind })?.to, ended > begun else { continue }
            throw .publicityAfterReview(kind, ended: ended, review: begun)
        }
    }
}
