extension ConversionRefusal {
    /// Stable word; as a refusal of the office `conversion-` stands before it.
    public var code: String { told.code }

    /// What the words name.
    public var facts: [String: String] { told.facts }

    private var told: (code: String, facts: [String: String]) {
        switch self {
        case .originNotOne(let count): ("origin-not-one", ["count": String(count)])
        case .wayNotOne(let count): ("way-not-one", ["count": String(count)])
        case .wayDoesNotFit(let origin, let way):
            ("way-does-not-fit", ["origin": origin.rawValue, "way": way.rawValue])
        case .applicationMissing: ("application-missing", [:])
        case .applicationDatedLater(let date): ("application-dated-later", ["date": date.description])
        case .applicationDatedBefore(let date, let earliest):
            ("application-dated-before", ["date": date.description, "earliest": earliest.description])
        case .applicationOfAnother: ("application-of-another", [:])
        case .areaOutside(let area): ("area-outside", ["area": area.text])
        case .holderBanned(let until): ("holder-banned", ["until": until.description])
        case .nameTooLong(let most): ("name-too-long", ["most": String(most)])
        case .entrustmentMissing: ("entrustment-missing", [:])
        case .entrustmentNotNamed: ("entrustment-not-named", [:])
        case .entrustmentSenderUnfit(let sender):
            ("entrustment-sender-unfit", ["sender": QuotedText.shown(sender)])
        case .originalInAnotherCase(let id): ("original-in-another-case", ["other": id.text])
        case .evidenceMissing(let kinds):
            ("evidence-missing", ["evidence": kinds.map(\.rawValue).joined(separator: ";")])
        case .evidenceUnfit(let kind): ("evidence-unfit", ["evidence": kind?.rawValue ?? ""])
        case .evidenceTooLarge(let kind, let most):
            ("evidence-too-large", ["evidence": kind.rawValue, "most": String(most)])
        case .evidenceIsOFD: ("evidence-is-ofd", [:])
        case .evidenceNotAsked(let kind): ("evidence-not-asked", ["evidence": kind.rawValue])
        case .evidenceTooMuch(let most): ("evidence-too-much", ["most": String(most)])
        case .originalHandedInAlready: ("original-handed-in-already", [:])
        case .applicationEnded: ("application-ended", [:])
        case .applicationsFull: ("applications-full", [:])
        case .filesFull: ("files-full", [:])
        case .onlineCheckIncomplete: ("online-check-incomplete", [:])
        case .workInTheCityUnproved: ("work-in-the-city-unproved", [:])
        case .supplementDayOutOfRange(let date): ("supplement-day-out-of-range", ["date": date.description])
        default: originalTold ?? titleTold ?? noticeTold ?? decisionTold
        }
    }

    private var originalTold: (code: String, facts: [String: String])? {
        switch self {
        case .committeeNotNamed: ("committee-not-named", [:])
        case .authorisationUnproved(let kind): ("authorisation-unproved", ["evidence": kind.rawValue])
        case .originalForged: ("original-forged", [:])
        case .originalEnded: ("original-ended", [:])
        case .originalStatusUnknown: ("original-status-unknown", [:])
        case .originalNotChecked: ("original-not-checked", [:])
        case .pageNotCompared: ("page-not-compared", [:])
        case .originalsSeveral: ("originals-several", [:])
        case .originalIsOurs: ("original-is-ours", [:])
        case .originalIsOfTheRegion: ("original-is-of-the-region", [:])
        case .originalNotCompared(let kind): ("original-not-compared", ["original": kind.rawValue])
        case .originalOfAnother(let kind): ("original-of-another", ["original": kind.rawValue])
        case .originalNamedOtherwise(let kind): ("original-named-otherwise", ["original": kind.rawValue])
        case .originalSaysNothingOf(let kind): ("original-says-nothing-of", ["original": kind.rawValue])
        case .originalUnreadable(let kind): ("original-unreadable", ["original": kind.rawValue])
        case .originalDatedLater(let date): ("original-dated-later", ["date": date.description])
        case .claimTooLong(let kind, let most):
            ("claim-too-long", ["original": kind.rawValue, "most": String(most)])
        case .claimIsNotTyped(let kind): ("claim-is-not-typed", ["original": kind.rawValue])
        default: nil
        }
    }

    private var titleTold: (code: String, facts: [String: String])? {
        switch self {
        case .titleByExamination: ("title-by-examination", [:])
        case .titleByRecognition: ("title-by-recognition", [:])
        case .titleByExaminationHere(let title): ("title-by-examination-here", ["title": String(title.number)])
        case .notExamined: ("not-examined", [:])
        case .mappingMissing: ("mapping-missing", [:])
        case .mappingWithoutReason: ("mapping-without-reason", [:])
        case .mappingOtherwise(let title): ("mapping-otherwise", ["title": String(title.number)])
        case .mappingUnknown(let title): ("mapping-unknown", ["title": String(title.number)])
        case .mappingLineUnfit: ("mapping-line-unfit", [:])
        case .mappingLineUnknown: ("mapping-line-unknown", [:])
        case .mappingLineContradicts(let line): ("mapping-line-contradicts", ["line": line])
        case .mappingLinesContradict(let line, let other):
            ("mapping-lines-contradict", ["line": line, "other": other])
        case .mappingLineIsTheCitys: ("mapping-line-is-the-citys", [:])
        case .titleNotInForceHere(let title, let date):
            ("title-not-in-force-here", ["title": String(title.number), "date": date.description])
        case .levelRaised(let from, let to): ("level-raised", ["from": from.officialName, "to": to.officialName])
        default: nil
        }
    }

    private var noticeTold: (code: String, facts: [String: String])? {
        switch self {
        case .noticeUnsigned: ("notice-unsigned", [:])
        case .noticeIsNone: ("notice-is-none", [:])
        case .noticeNamesNoneOfOurs(let number):
            ("notice-names-none-of-ours", ["number": QuotedText.shown(number)])
        case .noticeSaysOtherwise(let kind): ("notice-says-otherwise", ["original": kind.rawValue])
        case .noticeKnown: ("notice-known", [:])
        default: nil
        }
    }

    private var decisionTold: (code: String, facts: [String: String]) {
        switch self {
        case .decisionDatedBefore(let date, let applied):
            ("decision-dated-before", ["date": date.description, "applied": applied.description])
        case .holderIsOtherwise: ("holder-is-otherwise", [:])
        case .titleHeldAlready(let number): ("title-held-already", ["number": number.text])
        case .certificatesAreTheRegions: ("certificates-are-the-regions", [:])
        case .competentBodyIs(let body): ("competent-body-is", ["body": body.text])
        case .nobodyCompetent(let level): ("nobody-competent", ["level": level.rawValue])
        case .rankUnknown: ("rank-unknown", [:])
        case .notItsBody: ("not-its-body", [:])
        case .stepOutOfOrder(let event, let state):
            ("step-out-of-order", ["conversion-step": event.rawValue, "conversion-state": state.rawValue])
        case .decisionMissing: ("decision-missing", [:])
        case .decisionIsAnother: ("decision-is-another", [:])
        case .resultSaysOtherwise: ("result-says-otherwise", [:])
        case .onlyAnEndedCaseHasALetter: ("only-an-ended-case-has-a-letter", [:])
        default: ("unknown", [:])
        }
    }
}
