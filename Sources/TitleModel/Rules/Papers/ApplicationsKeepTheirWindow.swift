/// Applications handed in outside the year's window are not taken (逾期不予受理, TIM1, TIM2), unless an extension was asked
/// for in writing before the window closed (FIL3).
public enum ApplicationsKeepTheirWindow {
    public static func check(
        _ papers: [BatchPaper],
        of batch: ResultBatch,
        by kind: Body.Kind,
        _ rules: RuleSet
    ) throws(OfficeRefusal) {
        guard let handedIn = papers.last(where: { $0.kind == .applications })?.date,
            let window = rules.window(for: batch.level, of: kind.sender),
            let closes = window.closes.of(batch.reviewEnd.year)
        else { return }
        if let opens = window.opens?.of(batch.reviewEnd.year), handedIn < opens {
            throw .applicationsOutsideWindow(handedIn, from: opens, to: closes)
        }
        guard handedIn > closes else { return }
        guard let asked = papers.last(where: { $0.kind == .extension })?.date else {
            throw .applicationsOutsideWindow(handedIn, from: window.opens?.of(batch.reviewEnd.year), to: closes)
        }
        guard asked <= closes else { throw .extensionAskedLate(asked, deadline: closes) }
    }
}
