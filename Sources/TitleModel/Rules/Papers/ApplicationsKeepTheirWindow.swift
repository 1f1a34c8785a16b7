/// Applications handed in outside the year's window are not taken (逾期不予受理, TIM1, TIM2).
///
/// Of results that are filed, the window is that of the units whose applications the body reviews; of senior results, which
/// the region reviews, it is the city's, for what it sends up.
public enum ApplicationsKeepTheirWindow {
    public static func check(
        _ papers: [BatchPaper],
        of batch: ResultBatch,
        by kind: Body.Kind,
        _ rules: RuleSet
    ) throws(OfficeRefusal) {
        guard let handedIn = papers.newest(.applications)?.date else { return }
        try check(handedIn, for: batch.level, of: kind.sender, year: batch.reviewEnd.year, rules)
    }

    /// `year` is that in which the review ended.
    public static func check(
        _ handedIn: CivilDate,
        for level: TitleLevel,
        of sender: SubmissionWindow.Sender,
        year: Int,
        _ rules: RuleSet
    ) throws(OfficeRefusal) {
        guard let window = rules.window(for: level, of: sender), let closes = window.closes.of(year) else { return }
        let opens = window.opens?.of(year)
        guard handedIn <= closes, opens.map({ handedIn >= $0 }) ?? true else {
            throw .applicationsOutsideWindow(handedIn, from: opens, to: closes)
        }
    }
}
