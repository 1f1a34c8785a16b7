/// Senior certificates are open to print within a month of the region's approval document (FIL13, TIM6; reading 1: the
/// bureau's deadline, not the holder's).
public enum CertificatesOpenWithinAMonth {
    public static func lastDay(after approval: CivilDate, _ periods: RulePeriods) -> CivilDate {
        approval.adding(months: periods.printOpensWithinMonths)
    }

    /// Days left; negative when the day has passed.
    public static func daysLeft(after approval: CivilDate, _ periods: RulePeriods, today: CivilDate) -> Int {
        lastDay(after: approval, periods) - today
    }
}
