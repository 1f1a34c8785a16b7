/// Within five working days an application is taken, or returned with the reason; a product decision (decision 0713) after
/// the period in which an authority says what an application lacks (行政许可法 三十二), since the order of 2019 gives none.
public enum HandedInApplicationIsAnsweredInFiveDays {
    public static let workingDays = 5

    /// Nil where the calendar does not reach.
    public static func day(handedInOn day: CivilDate, _ calendar: WorkingDayCalendar) -> CivilDate? {
        do throws(CalendarGap) {
            return try calendar.lastDay(ofWorkingDays: workingDays, after: day)
        } catch {
            return nil
        }
    }
}
