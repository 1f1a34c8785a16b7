/// A day of any year, as `11-30`; never 29 February, which not every year has.
public struct MonthDay: Hashable, Sendable {
    public let month: Int
    public let day: Int

    /// Nil unless written `MM-DD` and a day of every year.
    public init?(_ text: String) {
        guard text.utf8.count == 5, let date = CivilDate(iso: "2001-" + text) else { return nil }
        (month, day) = (date.month, date.day)
    }

    public func of(_ year: Int) -> CivilDate? {
        CivilDate(year: year, month: month, day: day)
    }
}
