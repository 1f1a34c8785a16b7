internal import TitleModel

/// The times at which the demo's steps are taken: working days and office hours.
struct DemoClock {
    let calendar: WorkingDayCalendar

    /// When the made-up office was set up: 2019-06-10, the date of the policy.
    static let founding = Instant(startOf: CivilDate(daysSinceEpoch: 18_057))
    /// When the committees of the sample rosters voted: 2019-10-25.
    static let reviewed = CivilDate(daysSinceEpoch: 18_194)

    /// So many working days after a day, at an hour of China time.
    func moment(_ workingDays: Int, after day: CivilDate, hour: Int) throws -> Instant {
        let date = try calendar.lastDay(ofWorkingDays: workingDays, after: day)
        return Instant(startOf: date).adding(milliseconds: Int64(hour) * 3_600_000)
    }
}
