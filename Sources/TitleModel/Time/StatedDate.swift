/// A date as a roster states it: a day, or a month where no day was given (出生年月, 参加工作时间).
public struct StatedDate: Hashable, Sendable {
    public let year: Int
    public let month: Int
    /// Nil when only the month was stated.
    public let day: Int?

    public init(_ date: CivilDate) {
        (year, month, day) = (date.year, date.month, date.day)
    }

    /// Nil unless the year lies in 1…9999 and the month in 1…12.
    public init?(year: Int, month: Int) {
        guard CivilDate(year: year, month: month, day: 1) != nil else { return nil }
        (self.year, self.month, day) = (year, month, nil)
    }

    /// The day, when one was stated.
    public var date: CivilDate? {
        day.flatMap { CivilDate(year: year, month: month, day: $0) }
    }

    /// Whether `date` is the stated day or lies in the stated month.
    public func agrees(with date: CivilDate) -> Bool {
        year == date.year && month == date.month && (day == nil || day == date.day)
    }
}

extension StatedDate: CustomStringConvertible {
    /// `1980-08-04` or `1980-08`.
    public var description: String {
        let start = "\(padded(year, 4))-\(padded(month, 2))"
        return day.map { "\(start)-\(padded($0, 2))" } ?? start
    }

    /// Reads back what `description` writes; nil for anything else.
    public init?(iso text: String) {
        if let date = CivilDate(iso: text) {
            self.init(date)
        } else if text.utf8.count == 7, let date = CivilDate(iso: text + "-01") {
            self.init(year: date.year, month: date.month)
        } else {
            return nil
        }
    }
}
