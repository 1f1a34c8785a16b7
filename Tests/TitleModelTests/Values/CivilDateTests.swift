import Foundation
import Testing
import TitleModel

struct CivilDateTests {
    @Test("every day from 1900 to 2100 agrees with Foundation's calendar")
    func agreesWithFoundation() throws {
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
        for days in stride(from: -25_567, through: 47_847, by: 1) {
            let parts = calendar.dateComponents(
                [.year, .month, .day, .weekday],
                from: Date(timeIntervalSince1970: Double(days) * 86_400)
            )
            let date = CivilDate(daysSinceEpoch: days)
            #expect(date.year == parts.year && date.month == parts.month && date.day == parts.day)
            #expect(Weekday.allCases.firstIndex(of: date.weekday) == ((parts.weekday ?? 0) + 5) % 7)
            #expect(CivilDate(year: date.year, month: date.month, day: date.day) == date)
            #expect(CivilDate(iso: date.description) == date)
        }
    }

    @Test(
        "days that do not exist are refused",
        arguments: [
            "2019-02-29", "2019-13-01", "2019-00-10", "2019-04-31", "2019-4-1", "20190401", "2019-04-01 ", "２０１９-04-01",
            "",
        ]
    )
    func refuses(text: String) {
        #expect(CivilDate(iso: text) == nil)
    }

    @Test("a year after 29 February is 28 February, and months end where they end")
    func endsOfMonths() {
        #expect(CivilDate(year: 2020, month: 2, day: 29)?.adding(years: 1).description == "2021-02-28")
        #expect(CivilDate(year: 2019, month: 10, day: 31)?.adding(months: 1).description == "2019-11-30")
        #expect(CivilDate(year: 2019, month: 12, day: 31)?.adding(months: 2).description == "2020-02-29")
    }

    @Test("a civil day in China ends at 16:00 UTC")
    func chinaDay() throws {
        let day = try #require(CivilDate(iso: "2019-10-10"))
        #expect(Instant(endOf: day).description == "2019-10-10T16:00:00Z")
        #expect(Instant(endOf: day).adding(milliseconds: -1).civilDate == day)
        #expect(Instant(endOf: day).civilDate == day.adding(days: 1))
        #expect(Instant(startOf: day).chinaTime == "2019-10-10 00:00:00")
        #expect(Instant(milliseconds: -1).description == "1969-12-31T23:59:59Z")
    }
}
