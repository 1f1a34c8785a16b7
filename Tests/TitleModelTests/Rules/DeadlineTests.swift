import Testing
import TitleModel

@Suite struct DeadlineTests {
    private let batch = SampleRules.batch(.intermediate, reviewEnd: SampleRules.day(2019, 10, 25))

    @Test("FIL4, TIM5: publicity is due on 30 November and late the day after, until it is over")
    func publicityDay() {
        func standing(_ progress: BatchProgress, _ month: Int, _ day: Int) -> WorkIsDoneByItsDay.Standing {
            WorkIsDoneByItsDay.publicity(of: batch, progress, SampleRules.set, today: SampleRules.day(2019, month, day))
        }
        #expect(standing(.reviewed, 11, 30) == .due(days: 0))
        #expect(standing(.inPublicity, 11, 1) == .due(days: 29))
        #expect(standing(.inPublicity, 12, 1) == .late(days: 1))
        #expect(standing(.publicityClosed, 12, 1) == .done)
        #expect(standing(.withdrawn, 12, 1) == .done, "its roster is a batch of its own again")
    }

    @Test("FIL5, TIM5: filing is due on 31 December and late the day after, until it is accepted")
    func filingDay() {
        func standing(_ progress: BatchProgress, _ year: Int, _ month: Int, _ day: Int) -> WorkIsDoneByItsDay.Standing {
            WorkIsDoneByItsDay.filing(of: batch, progress, SampleRules.set, today: SampleRules.day(year, month, day))
        }
        #expect(standing(.filingSubmitted, 2019, 12, 31) == .due(days: 0))
        #expect(standing(.filingSubmitted, 2020, 1, 2) == .late(days: 2))
        #expect(standing(.filingAccepted, 2020, 1, 2) == .done)
        #expect(standing(.withdrawn, 2020, 1, 2) == .done)
    }

    @Test("FIL5, 不予备案: a filing that was decided is done, unless rows of its batch may be filed still")
    func rowsLeft() {
        for progress in [BatchProgress.filingAccepted, .filingReturned, .filingRefused] {
            func standing(_ leavesRows: Bool) -> WorkIsDoneByItsDay.Standing {
                WorkIsDoneByItsDay.filing(
                    of: batch,
                    progress,
                    leavesRows: leavesRows,
                    SampleRules.set,
                    today: SampleRules.day(2020, 1, 2)
                )
            }
            #expect(standing(false) == .done && standing(true) == .late(days: 2))
        }
    }

    @Test("FIL6: publicity begins within a week of the review end, otherwise it is flagged")
    func firstWeek() {
        func late(_ opened: CivilDate?, _ today: CivilDate) -> Int? {
            PublicityBeginsWithinAWeek.daysLate(opened, after: batch.reviewEnd, SampleRules.set.periods, today: today)
        }
        #expect(late(SampleRules.day(2019, 11, 1), SampleRules.day(2020, 1, 1)) == nil)
        #expect(late(SampleRules.day(2019, 11, 2), SampleRules.day(2020, 1, 1)) == 1)
        #expect(late(nil, SampleRules.day(2019, 11, 1)) == nil)
        #expect(late(nil, SampleRules.day(2019, 11, 4)) == 3)
    }

    @Test("FIL7: an objection is due a month after the review end, or after the close where the rule set reads it so")
    func verified() {
        let closed = Instant(startOf: SampleRules.day(2019, 11, 8)).adding(milliseconds: 60_000)
        func due(_ periods: RulePeriods, _ closed: Instant?) -> String? {
            ObjectionsAreVerifiedWithinAMonth.dueDay(reviewEnd: batch.reviewEnd, publicityClosed: closed, periods)?
                .description
        }
        #expect(due(SampleRules.set.periods, nil) == "2019-11-25")
        let fromClose = SampleRules.made { $0.objectionsCountedFrom = .publicityClose }.periods
        #expect(due(fromClose, closed) == "2019-12-08")
        #expect(due(fromClose, nil) == nil)
        let midnight = Instant(startOf: SampleRules.day(2019, 11, 8))
        #expect(due(fromClose, midnight) == "2019-12-07", "24:00 of 7 November")
    }

    @Test(
        "FIL13, TIM6: a senior certificate is open to print within a month of the approval document, days left counted"
    )
    func printing() {
        let approved = SampleRules.day(2020, 1, 31)
        func left(_ month: Int, _ day: Int) -> Int {
            CertificatesOpenWithinAMonth.daysLeft(
                after: approved,
                SampleRules.set.periods,
                today: SampleRules.day(2020, month, day)
            )
        }
        #expect(left(1, 31) == 29)
        #expect(left(2, 29) == 0)
        #expect(left(3, 1) == -1)
    }

    @Test("FIL15: a pass ratio is of those who applied")
    func ratio() throws {
        #expect(try #require(PassRatio(passed: 117, applied: 150)).thousandths == 780)
        #expect(PassRatio(passed: 3, applied: 2) == nil)
        #expect(PassRatio(passed: 0, applied: 0) == nil)
    }

    @Test("FIL15: where a rule set limits the ratio of a level, one more who passes is told; elsewhere nothing is")
    func ratioLimit() throws {
        func limit(_ passed: Int, of applied: Int, at level: TitleLevel = .intermediate) throws -> Int? {
            let ratio = try #require(PassRatio(passed: passed, applied: applied))
            let set = SampleRules.made(passRatios: [.intermediate: 700])
            return PassRatioKeepsItsLimit.limitPassed(by: ratio, at: level, set)
        }
        #expect(try limit(7, of: 10) == nil && limit(701, of: 1001) == 700 && limit(8, of: 10) == 700)
        #expect(try limit(10, of: 10, at: .junior) == nil)
    }
}
