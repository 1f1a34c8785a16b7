/// What one document rules for the titles work of its year (GOV1): periods, deadlines, windows and years of service.
///
/// A set is data (`data/rule-sets.csv` and the two files beside it); each of its settings names its clause.
public struct RuleSet: Hashable, Sendable {
    /// The document number (文号), by which batches and certificates name the set.
    public let document: String
    /// The year whose batches it judges.
    public let year: Int
    public let effectiveFrom: CivilDate
    public let periods: RulePeriods
    public let deadlines: RuleDeadlines
    public let papers: RulePapers
    /// FIL15: how many of a thousand who applied may pass, by level; none where the set names no figure.
    public let passRatios: [TitleLevel: Int]
    public let windows: [SubmissionWindow]
    public let serviceYears: [ServiceYears]
    /// The clause of each setting, by its name in the data (GOV2).
    public let clauses: [String: String]

    public init(
        document: String,
        year: Int,
        effectiveFrom: CivilDate,
        periods: RulePeriods,
        deadlines: RuleDeadlines,
        papers: RulePapers = RulePapers(),
        passRatios: [TitleLevel: Int] = [:],
        windows: [SubmissionWindow],
        serviceYears: [ServiceYears],
        clauses: [String: String]
    ) {
        self.document = document
        self.year = year
        self.effectiveFrom = effectiveFrom
        self.periods = periods
        self.deadlines = deadlines
        self.papers = papers
        self.passRatios = passRatios
        self.windows = windows
        self.serviceYears = serviceYears
        self.clauses = clauses
    }
}

/// How long things last.
public struct RulePeriods: Hashable, Sendable {
    /// PUB3: working days of a result publicity, never fewer than five.
    public var publicityWorkingDays: Int
    /// PUB3, reading 11.
    public var publicityFirstDay: PublicityFirstDay = .next
    /// FIL6: days after the review end within which publicity begins.
    public var publicityBeginsWithinDays: Int
    /// FIL7: months within which an objection is verified.
    public var objectionsVerifiedWithinMonths: Int
    /// FIL7, reading 3: from when those months count.
    public var objectionsCountedFrom: ObjectionsCountedFrom
    /// FIL2: days before the review by which its plan is filed.
    public var planFiledDaysBefore: Int
    /// FIL2, reading 4.
    public var planFiled: PlanFiled
    /// FIL13: months after an approval document within which its certificates are open to print.
    public var printOpensWithinMonths: Int
    /// INT6: years for which a banned person is refused.
    public var banYears: Int
    /// INT6, reading 8.
    public var banCountedFrom: BanCountedFrom = .confirmation
    /// CER13: years after leaving the civil service within which the first application may be made.
    public var civilServantFirstWithinYears: Int
    /// CER8, CER9: years in the new post before a change of series, and after it before a higher title.
    public var newSeriesYears: Int
    /// Days in which a holder who was told of an intended revocation may speak (陈述申辩).
    public var hearingDays: Int
    /// Days for which a certificate may be suspended at most; 0: nothing is ever suspended.
    public var suspensionDays: Int

    public init(
        publicityWorkingDays: Int,
        publicityBeginsWithinDays: Int,
        objectionsVerifiedWithinMonths: Int,
        objectionsCountedFrom: ObjectionsCountedFrom,
        planFiledDaysBefore: Int,
        planFiled: PlanFiled,
        printOpensWithinMonths: Int,
        banYears: Int,
        civilServantFirstWithinYears: Int,
        newSeriesYears: Int,
        hearingDays: Int,
        suspensionDays: Int = 0
    ) {
        self.publicityWorkingDays = publicityWorkingDays
        self.publicityBeginsWithinDays = publicityBeginsWithinDays
        self.objectionsVerifiedWithinMonths = objectionsVerifiedWithinMonths
        self.objectionsCountedFrom = objectionsCountedFrom
        self.planFiledDaysBefore = planFiledDaysBefore
        self.planFiled = planFiled
        self.printOpensWithinMonths = printOpensWithinMonths
        self.banYears = banYears
        self.civilServantFirstWithinYears = civilServantFirstWithinYears
        self.newSeriesYears = newSeriesYears
        self.hearingDays = hearingDays
        self.suspensionDays = suspensionDays
    }
}

/// Which day of a publicity is the first of its working days (reading 11).
public enum PublicityFirstDay: String, CaseIterable, Sendable {
    /// The day after the one on which it began.
    case next
    /// The day on which it began, when it is a working day.
    case same
}

/// From when the years of a ban count (reading 8).
public enum BanCountedFrom: String, CaseIterable, Sendable {
    /// The day on which the second person confirms the revocation.
    case confirmation
    /// The date of the document that decides it, as it is written there.
    case decision
}

/// From when the months for verifying an objection count (reading 3 of the requirements).
public enum ObjectionsCountedFrom: String, CaseIterable, Sendable {
    case reviewEnd = "review-end"
    case publicityClose = "publicity-close"
}

/// When a plan has to be filed (reading 4): at the latest so many days before the review, or within the last so many.
public enum PlanFiled: String, CaseIterable, Sendable {
    case atLatest = "at-latest"
    case within
}

/// The days of a year by which work is done.
public struct RuleDeadlines: Hashable, Sendable {
    /// FIL4: review and publicity.
    public var publicity: MonthDay
    /// FIL5: filing.
    public var filing: MonthDay
    /// TIM3: the day of the year before to which years of service count.
    public var yearsCountedTo: MonthDay

    public init(publicity: MonthDay, filing: MonthDay, yearsCountedTo: MonthDay) {
        self.publicity = publicity
        self.filing = filing
        self.yearsCountedTo = yearsCountedTo
    }
}
