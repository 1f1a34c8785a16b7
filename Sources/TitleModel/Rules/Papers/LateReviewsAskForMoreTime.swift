/// A review or a publicity that is over after the year's day for it needs a written request for an extension from before that
/// day (FIL3, FIL4).
public enum LateReviewsAskForMoreTime {
    public static func check(
        _ papers: [BatchPaper],
        of batch: ResultBatch,
        publicityClosed: CivilDate?,
        _ rules: RuleSet
    ) throws(OfficeRefusal) {
        guard let deadline = rules.deadlines.publicity.of(batch.reviewEnd.year) else { return }
        let over = max(batch.reviewEnd, publicityClosed ?? batch.reviewEnd)
        guard over > deadline else { return }
        guard let asked = papers.newest(.extension)?.date else {
            throw .reviewPastItsDay(over, deadline: deadline)
        }
        guard asked <= deadline else { throw .extensionAskedLate(asked, deadline: deadline) }
    }
}
