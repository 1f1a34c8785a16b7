/// A review begins once its plan was filed with the city's bureau and the bureau agreed to it (FIL1: 备案同意后方可开展评审工作).
///
/// Both may be of one day, and the review may begin on the day of the consent: the order counts no hours.
public enum ReviewBeginsWithTheCitysConsent {
    public static func check(_ plan: BatchPaper) throws(OfficeRefusal) {
        guard plan.consentNumber != nil, let agreed = plan.consentDate else { throw .planWithoutConsent }
        if let filed = plan.date, agreed < filed { throw .consentBeforePlan(agreed, plan: filed) }
        if let begun = plan.from, agreed > begun { throw .consentAfterReview(agreed, review: begun) }
    }

    /// Of the papers of a batch the newest plan counts; one that was kept before consents were asked for has none.
    public static func check(_ papers: [BatchPaper]) throws(OfficeRefusal) {
        if let plan = papers.newest(.reviewPlan) { try check(plan) }
    }
}
