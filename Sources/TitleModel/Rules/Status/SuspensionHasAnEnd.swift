/// A suspension (暂停使用) is possible where the rule set allows one, has a last day, and lasts no longer than it says.
public enum SuspensionHasAnEnd {
    public static func check(_ decision: StatusDecision, today: CivilDate, _ periods: RulePeriods) throws(OfficeRefusal)
    {
        guard decision.kind == .suspended else { return }
        guard periods.suspensionDays > 0 else { throw .suspensionOff }
        let last = today.adding(days: periods.suspensionDays)
        guard let until = decision.until else { throw .suspensionWithoutEnd }
        guard until >= today, until <= last else { throw .suspensionEndOutOfRange(until, from: today, to: last) }
    }
}
