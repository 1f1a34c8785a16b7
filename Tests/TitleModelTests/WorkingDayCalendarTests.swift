import Testing
import TitleModel

@Suite struct WorkingDayCalendarTests {
    /// October 2019 as the State Council's notice has it.
    private let calendar = WorkingDayCalendar(
        days: (1...7).compactMap { day("2019-10-0\($0)", .off) }
            + [
                day("2019-09-29", .work), day("2019-10-12", .work),
            ].compactMap { $0 }
    )

    @Test("PUB3: begun on Friday 2019-09-27, the fifth working day is 2019-10-10")
    func fiveWorkingDaysOverNationalDay() throws {
        let start = try #require(CivilDate(iso: "2019-09-27"))
        #expect(try calendar.lastDay(ofWorkingDays: 5, after: start).description == "2019-10-10")
        let days = try calendar.workingDays(5, after: start).map { $0.description }
        #expect(days == ["2019-09-29", "2019-09-30", "2019-10-08", "2019-10-09", "2019-10-10"])
    }

    @Test("PUB3, reading 11: where a rule set counts the day of the opening, it is the first when it is a working day")
    func openingDayCounted() throws {
        func close(_ began: String, _ firstDay: PublicityFirstDay) throws -> String {
            try PublicityLastsFiveWorkingDays.earliestClose(
                began: try #require(CivilDate(iso: began)),
                calendar: calendar,
                firstDay: firstDay
            ).description
        }
        #expect(try close("2019-09-27", .next) == "2019-10-10" && close("2019-09-27", .same) == "2019-10-09")
        #expect(try close("2019-09-28", .next) == "2019-10-10" && close("2019-09-28", .same) == "2019-10-10")
    }

    @Test("A weekend day worked in exchange is a working day, a weekday of the holiday is not")
    func exceptions() throws {
        #expect(try calendar.isWorkingDay(try #require(CivilDate(iso: "2019-10-12"))))
        #expect(try calendar.isWorkingDay(try #require(CivilDate(iso: "2019-10-13"))) == false)
        #expect(try calendar.isWorkingDay(try #require(CivilDate(iso: "2019-10-03"))) == false)
    }

    @Test("A year without a notice is refused, also when the count only runs into it")
    func uncoveredYear() throws {
        let lastDays = try #require(CivilDate(iso: "2019-12-30"))
        #expect(throws: CalendarGap(year: 2020)) { try calendar.lastDay(ofWorkingDays: 5, after: lastDays) }
        #expect(throws: CalendarGap(year: 2018)) { try calendar.isWorkingDay(lastDays.adding(years: -1)) }
    }

    @Test("No working day after a day is the day itself")
    func noDays() throws {
        let start = try #require(CivilDate(iso: "2019-09-28"))
        #expect(try calendar.lastDay(ofWorkingDays: 0, after: start) == start)
    }
}

private func day(_ iso: String, _ kind: CalendarDay.Kind) -> CalendarDay? {
    CivilDate(iso: iso).map { CalendarDay(date: $0, kind: kind, holiday: "National Day") }
}
