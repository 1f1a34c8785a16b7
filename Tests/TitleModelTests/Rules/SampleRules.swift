import TitleModel

/// The policy's own rule set, without its tables.
enum SampleRules {
    static let set = made()

    static func made(
        year: Int = 2019,
        document: String = "赤人社办发〔2019〕101号",
        passRatios: [TitleLevel: Int] = [:],
        _ change: (inout RulePeriods) -> Void = { _ in }
    )
        -> RuleSet
    {
        var periods = RulePeriods(
            publicityWorkingDays: 5,
            publicityBeginsWithinDays: 7,
            objectionsVerifiedWithinMonths: 1,
            objectionsCountedFrom: .reviewEnd,
            planFiledDaysBefore: 7,
            planFiled: .atLatest,
            printOpensWithinMonths: 1,
            banYears: 5,
            civilServantFirstWithinYears: 5,
            newSeriesYears: 1,
            hearingDays: 5
        )
        change(&periods)
        return RuleSet(
            document: document,
            year: year,
            effectiveFrom: day(year, 6, 10),
            periods: periods,
            deadlines: RuleDeadlines(
                publicity: monthDay("11-30"),
                filing: monthDay("12-31"),
                yearsCountedTo: monthDay("12-31")
            ),
            passRatios: passRatios,
            windows: windows,
            serviceYears: [],
            clauses: [:]
        )
    }

    private static let windows = [
        SubmissionWindow(
            levels: [.intermediate, .junior],
            sender: .department,
            opens: monthDay("07-29"),
            closes: monthDay("08-09"),
            clause: "十二(一)2"
        ),
        SubmissionWindow(
            levels: [.intermediate, .junior],
            sender: .county,
            opens: nil,
            closes: monthDay("08-31"),
            clause: "十二(一)2"
        ),
        SubmissionWindow(
            levels: [.senior],
            sender: .county,
            opens: monthDay("07-07"),
            closes: monthDay("07-09"),
            clause: "十二(一)1"
        ),
    ]

    static func book() -> RuleBook {
        guard let book = RuleBook([set]) else { preconditionFailure("one set is a book") }
        return book
    }

    /// A batch of 松山区 whose review ended on that day.
    static func batch(_ level: TitleLevel, reviewEnd: CivilDate) -> ResultBatch {
        guard let county = BodyCode("150404") else { preconditionFailure("150404 is a code") }
        let id = Identifier(at: Instant(startOf: reviewEnd), random: (1, 1))
        return ResultBatch(id: id, reviewingBody: county, level: level, ruleSet: set.document, reviewEnd: reviewEnd)
    }

    static func day(_ year: Int, _ month: Int, _ day: Int) -> CivilDate {
        CivilDate(year: year, month: month, day: day) ?? CivilDate(daysSinceEpoch: 0)
    }

    private static func monthDay(_ text: String) -> MonthDay {
        guard let day = MonthDay(text) else { preconditionFailure("\(text) is a day of every year") }
        return day
    }
}
