/// Applications handed in outside the year's window are not taken (逾期不予受理, TIM2).
///
/// Those of senior titles go up to the region and are not in this office's hands (TIM1).
public enum ApplicationsKeepTheirWindow {
    public static func check(
        _ papers: [BatchPaper],
        of batch: ResultBatch,
        by kind: Body.Kind,
        _ rules: RuleSet
    ) throws(OfficeRefusal) {
        guard let handedIn = papers.newest(.applications)?.date,
            let window = rules.window(for: batch.level, of: kind.sender),
            let closes = window.closes.of(batch.reviewEnd.year)
        else { return }
        let opens = window.opens?.of(batch.reviewEnd.year)
        guard handedIn <= closes, opens.map({ handedIn >= $0 }) ?? true else {
            throw .applicationsOutsideWindow(handedIn, from: opens, to: closes)
        }
    }
}
