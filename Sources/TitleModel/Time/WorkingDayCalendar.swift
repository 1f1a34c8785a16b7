/// The working days of China: the ordinary week with the exceptions of the State Council's yearly notices.
///
/// A year without a notice is refused rather than guessed: no week of that year is known before the notice is out.
public struct WorkingDayCalendar: Sendable {
    private let exceptions: [CivilDate: CalendarDay.Kind]
    /// The years whose notice is in the data.
    public let coveredYears: Set<Int>

    /// A year counts as covered when its National Day (国庆节) stands among the days: every notice moves a weekday for it.
    public init(days: [CalendarDay]) {
        exceptions = Dictionary(days.map { ($0.date, $0.kind) }, uniquingKeysWith: { _, last in last })
        coveredYears = Set(days.filter { $0.isNationalDay }.map { $0.date.year })
    }

    /// The days of a year that differ from the ordinary week, in their order.
    public func exceptions(in year: Int) -> [(date: CivilDate, kind: CalendarDay.Kind)] {
        exceptions.filter { $0.key.year == year }.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    public func isWorkingDay(_ date: CivilDate) throws(CalendarGap) -> Bool {
        guard coveredYears.contains(date.year) else { throw CalendarGap(year: date.year) }
        guard let kind = exceptions[date] else { return !date.weekday.isWeekend }
        return kind == .work
    }

    /// The next `count` working days after `start`, which is itself not counted (PUB3, reading 11).
    public func workingDays(_ count: Int, after start: CivilDate) throws(CalendarGap) -> [CivilDate] {
        var days: [CivilDate] = []
        var day = start
        while days.count < count {
            day = day.adding(days: 1)
            if try isWorkingDay(day) { days.append(day) }
        }
        return days
    }

    /// The day on which the `count`-th working day after `start` falls; `start` itself when `count` is not positive.
    public func lastDay(ofWorkingDays count: Int, after start: CivilDate) throws(CalendarGap) -> CivilDate {
        try workingDays(count, after: start).last ?? start
    }
}

/// A day that differs from the ordinary week: a weekday off, or a weekend day worked (调休).
public struct CalendarDay: Hashable, Sendable {
    public let date: CivilDate
    public let kind: Kind
    /// The holiday it belongs to, as `data/china-working-days.csv` names it.
    public let holiday: String

    public enum Kind: String, Sendable { case off, work }

    public init(date: CivilDate, kind: Kind, holiday: String) {
        self.date = date
        self.kind = kind
        self.holiday = holiday
    }

    var isNationalDay: Bool { holiday == "National Day" && kind == .off }
}

/// The working days of a year are not known: the calendar data has no notice for it.
public struct CalendarGap: Error, Hashable, Sendable {
    public let year: Int

    public init(year: Int) {
        self.year = year
    }
}
