/// A review rests on a plan that was filed before it began (FIL2); whether the week was kept is a warning, since the text
/// has two readings, of which the rule set says which holds.
public enum PlanIsFiledBeforeTheReview {
    /// Refuses a plan filed when the review had begun, or one whose review begins after the batch's had ended.
    public static func check(_ plan: BatchPaper, reviewEnd: CivilDate) throws(OfficeRefusal) {
        guard let filed = plan.date, let begun = plan.from else { return }
        guard filed < begun else { throw .planFiledLate(filed, review: begun) }
        guard begun <= reviewEnd else { throw .planOfAnotherReview(begins: begun, batch: reviewEnd) }
    }

    /// Whether the days asked for lie between plan and review.
    public static func keepsTheWeek(_ plan: BatchPaper, _ periods: RulePeriods) -> Bool {
        guard let filed = plan.date, let begun = plan.from else { return false }
        let days = begun - filed
        switch periods.planFiled {
        case .atLatest: return days >= periods.planFiledDaysBefore
        case .within: return days > 0 && days <= periods.planFiledDaysBefore
        }
    }
}
