/// An objection is verified within a month (FIL7) of the review end or of the close of publicity, as the rule set reads it
/// (reading 3).
public enum ObjectionsAreVerifiedWithinAMonth {
    /// The day by which it has its outcome; nil while the publicity that the month counts from is open.
    ///
    /// A publicity that closed at 24:00 of a day ended with that day, though the clock says 00:00 of the next.
    public static func dueDay(reviewEnd: CivilDate, publicityClosed: Instant?, _ periods: RulePeriods) -> CivilDate? {
        let start =
            switch periods.objectionsCountedFrom {
            case .reviewEnd: CivilDate?.some(reviewEnd)
            case .publicityClose: publicityClosed?.adding(milliseconds: -1).civilDate
            }
        return start?.adding(months: periods.objectionsVerifiedWithinMonths)
    }
}
