/// A moment in UTC, to the millisecond.
public struct Instant: Hashable, Sendable {
    /// Milliseconds since 1970-01-01T00:00:00Z, leap seconds not counted.
    public let milliseconds: Int64

    public init(milliseconds: Int64) {
        self.milliseconds = milliseconds
    }

    /// The moment a civil day begins in China (UTC+8).
    public init(startOf date: CivilDate) {
        self.init(milliseconds: Int64(date.daysSinceEpoch) * Instant.day - Instant.chinaOffset)
    }

    /// The first moment after a civil day in China: its 24 时.
    public init(endOf date: CivilDate) {
        self.init(startOf: date.adding(days: 1))
    }

    /// The civil day in China (UTC+8) that this moment falls on.
    public var civilDate: CivilDate {
        CivilDate(daysSinceEpoch: Int((milliseconds + Instant.chinaOffset).floored(by: Instant.day)))
    }

    public func adding(milliseconds more: Int64) -> Instant {
        Instant(milliseconds: milliseconds + more)
    }

    private static let day: Int64 = 86_400_000
    private static let chinaOffset: Int64 = 8 * 3_600_000
}

extension Instant: Comparable {
    public static func < (left: Instant, right: Instant) -> Bool {
        left.milliseconds < right.milliseconds
    }
}

extension Instant: CustomStringConvertible {
    /// ISO 8601 in UTC, whole seconds: `2019-10-10T16:00:00Z`.
    public var description: String { "\(utcDate)T\(clock(offsetHours: 0))Z" }

    /// China time (UTC+8) as people write it: `2019-10-11 00:00:00`.
    public var chinaTime: String { "\(civilDate) \(clock(offsetHours: 8))" }

    /// The civil day in UTC that this moment falls on.
    public var utcDate: CivilDate { CivilDate(daysSinceEpoch: Int(milliseconds.floored(by: Instant.day))) }

    private func clock(offsetHours: Int64) -> String {
        let local = milliseconds + offsetHours * 3_600_000
        let seconds = Int((local - local.floored(by: Instant.day) * Instant.day) / 1000)
        return "\(padded(seconds / 3600, 2)):\(padded(seconds / 60 % 60, 2)):\(padded(seconds % 60, 2))"
    }
}

extension Int64 {
    fileprivate func floored(by divisor: Int64) -> Int64 {
        let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
        return remainder < 0 ? quotient - 1 : quotient
    }
}
