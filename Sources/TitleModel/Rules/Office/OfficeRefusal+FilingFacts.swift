extension OfficeRefusal {
    /// Of the steps on a filing, of approvals and recognitions.
    var furtherFilingTold: (code: String, facts: [String: String])? {
        switch self {
        case .filingStepOutOfOrder(let event, let state):
            ("filing-step-out-of-order", ["filing-step": event.rawValue, "filing-state": state.rawValue])
        case .filedRosterChanged: ("filed-roster-changed", [:])
        case .filedRowsHeldBack(let lines): ("filed-rows-held-back", ["lines": Self.listed(lines)])
        case .rowNotInFiling(let line): ("row-not-in-filing", ["line": String(line)])
        case .filingChangedMeanwhile: ("filing-changed-meanwhile", [:])
        case .packageOutdated: ("package-outdated", [:])
        case .noticeChangedMeanwhile: ("notice-changed-meanwhile", [:])
        case .paperTextTooLong(let kind, .some(let line), let text):
            (
                "paper-row-too-long",
                ["document": kind.rawValue, "line": String(line), "text": QuotedText.shown(text)]
            )
        case .paperTextTooLong(let kind, nil, let text):
            ("paper-text-too-long", ["document": kind.rawValue, "text": QuotedText.shown(text)])
        case .orderedRowNotFiled: ("ordered-row-not-filed", [:])
        case .orderedRowTakenOut(let event): ("ordered-row-taken-out", ["filing-step": event.rawValue])
        case .certificatesAreTheRegions: ("certificates-are-the-regions", [:])
        case .certificatesAreMadeHere: ("certificates-are-made-here", [:])
        case .approvalEntryDecided(let outcome): ("approval-entry-decided", ["entry-state": outcome.rawValue])
        case .approvalNumberUsed(let number): ("approval-number-used", ["number": QuotedText.shown(number)])
        case .rowHeldBack(let line): ("row-held-back", ["line": String(line)])
        case .noRowReleased: ("no-row-released", [:])
        case .heldRowsChangedMeanwhile: ("held-rows-changed-meanwhile", [:])
        case .onlyTheEntererWithdraws: ("only-the-enterer-withdraws", [:])
        case .notRecognition(let line): ("not-recognition", ["line": String(line)])
        default: nil
        }
    }

    /// The first twenty, and how many more.
    public static func listed(_ lines: [Int]) -> String {
        let shown = lines.prefix(20).map { String($0) }.joined(separator: ", ")
        return lines.count > 20 ? "\(shown) … (\(lines.count))" : shown
    }
}
