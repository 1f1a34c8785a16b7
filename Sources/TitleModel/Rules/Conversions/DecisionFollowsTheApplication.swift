/// Nothing is decided before it is applied for: the document of a decision is not dated before the application (CNV6, CNV7).
public enum DecisionFollowsTheApplication {
    public static func check(
        documentDated day: CivilDate,
        _ application: ConversionApplication
    ) throws(OfficeRefusal) {
        guard day >= application.appliedOn else {
            throw .conversion(.decisionDatedBefore(day, applied: application.appliedOn))
        }
    }
}
