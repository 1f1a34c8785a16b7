/// A case whose level nobody knows has an end too: the day after the last one for what was to be brought (补正), the body that
/// the authority table names for the lowest level may refuse it, and do nothing else (CNV7; §十六(二) 按照职称管理权限，由各级人力资源社会保障部门核准).
///
/// Until then it is that body's business besides that of the one that took it.
public enum OverdueCaseWithoutALevelIsRefused {
    /// As which a case counts as long as its level is not known.
    public static let level = TitleLevel.junior

    /// `until`: the last day for what is to be brought; nil where nothing is.
    public static func isOverdue(_ until: CivilDate?, on day: CivilDate) -> Bool {
        until.map { $0 < day } ?? false
    }
}
