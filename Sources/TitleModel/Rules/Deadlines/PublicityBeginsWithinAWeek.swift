/// Publicity begins within a week after the review ended (FIL6, reading 2: begins, not ends).
public enum PublicityBeginsWithinAWeek {
    /// The last day on which it is in time.
    public static func lastDay(after reviewEnd: CivilDate, _ periods: RulePeriods) -> CivilDate {
        reviewEnd.adding(days: periods.publicityBeginsWithinDays)
    }

    /// Days too late; nil when it was or still is in time.
    public static func daysLate(
        _ opened: CivilDate?,
        after reviewEnd: CivilDate,
        _ periods: RulePeriods,
        today: CivilDate
    )
        -> Int?
    {
        let late = (opened ?? today) - lastDay(after: reviewEnd, periods)
        return late > 0 ? late : nil
    }
}
