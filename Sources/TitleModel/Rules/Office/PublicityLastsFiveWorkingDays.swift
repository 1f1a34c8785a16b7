/// Results are shown for at least five working days (PUB3); the day on which the publicity began is not counted, unless the
/// rule set counts it (reading 11).
///
/// A rule set may ask for more days, never for fewer. It may close at the end (24 时) of the fifth working day after that
/// day, no sooner. Began Friday 2019-09-27: the earliest close is the end of 2019-10-10.
public enum PublicityLastsFiveWorkingDays {
    public static let workingDays = 5

    /// The last of the five days, at whose end the publicity may close.
    public static func earliestClose(
        began: CivilDate,
        calendar: WorkingDayCalendar,
        days: Int = workingDays,
        firstDay: PublicityFirstDay = .next
    ) throws(OfficeRefusal) -> CivilDate {
        do throws(CalendarGap) {
            let before = firstDay == .next ? began : began.adding(days: -1)
            return try calendar.lastDay(ofWorkingDays: max(days, workingDays), after: before)
        } catch {
            throw .workingDaysUnknown(year: error.year)
        }
    }

    /// Nothing when the days lie between the two moments.
    public static func check(
        from opening: Instant,
        to end: Instant,
        calendar: WorkingDayCalendar,
        days: Int = workingDays,
        firstDay: PublicityFirstDay = .next
    ) throws(OfficeRefusal) {
        let last = try earliestClose(
            began: opening.civilDate,
            calendar: calendar,
            days: days,
            firstDay: firstDay
        )
        guard end >= Instant(endOf: last) else { throw .publicityTooShort(earliestClose: last) }
    }
}
