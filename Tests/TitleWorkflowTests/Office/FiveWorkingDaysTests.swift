import Foundation
import TestSupport
import Testing
import TitleModel
import TitleReference

@Suite("PUB3 over the calendar of all years") struct FiveWorkingDaysTests {
    @Test("PUB3: whatever day a publicity begins on, at least five working days lie between it and its earliest close")
    func neverShorter() throws {
        let calendar = try OfficeFixture.house.get().calendar
        let own = try OwnCount()
        var dice = SeededDice(seed: 20_190_610)
        let (first, last) = (civil("2018-01-01"), civil("2026-12-15"))
        for _ in 0..<2_000 {
            let begin = first.adding(days: dice.below(last.daysSinceEpoch - first.daysSinceEpoch))
            let close = try PublicityLastsFiveWorkingDays.earliestClose(began: begin, calendar: calendar)
            #expect(own.workingDays(after: begin, through: close) == 5, "\(begin) \(close)")
            #expect(own.isWorking(close), "\(begin) \(close)")
        }
    }

    @Test("PUB3: a later beginning never closes earlier")
    func monotone() throws {
        let calendar = try OfficeFixture.house.get().calendar
        let (first, last) = (civil("2018-01-01"), civil("2026-12-15"))
        var before = first
        for day in 0..<(last.daysSinceEpoch - first.daysSinceEpoch) {
            let close = try PublicityLastsFiveWorkingDays.earliestClose(
                began: first.adding(days: day),
                calendar: calendar
            )
            #expect(close >= before)
            before = close
        }
    }

    /// Read from the file by other means than the calendar's, and counted day by day.
    private struct OwnCount {
        private let exceptions: [String: String]

        init() throws {
            let text = try String(contentsOfFile: ProjectFolder.path("data/china-working-days.csv"), encoding: .utf8)
            let lines = text.split(separator: "\n").dropFirst().map { $0.split(separator: ",") }
            exceptions = Dictionary(uniqueKeysWithValues: lines.map { (String($0[0]), String($0[1])) })
        }

        /// 1970-01-01 was a Thursday.
        func isWorking(_ day: CivilDate) -> Bool {
            if let kind = exceptions[day.description] { return kind == "work" }
            return (1...5).contains((day.daysSinceEpoch + 4) % 7)
        }

        func workingDays(after begin: CivilDate, through end: CivilDate) -> Int {
            (1...(end.daysSinceEpoch - begin.daysSinceEpoch)).count { isWorking(begin.adding(days: $0)) }
        }
    }
}
