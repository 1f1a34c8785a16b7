/// A session ends after a time of rest, and after a time in all, whatever happens in it.
public struct SessionTimesOut: Hashable, Sendable {
    /// Milliseconds.
    public let rest: Int64
    public let length: Int64

    public init(restMinutes: Int = 30, lengthHours: Int = 12) {
        rest = Int64(restMinutes) * 60_000
        length = Int64(lengthHours) * 3_600_000
    }

    /// A clock that was set back before the beginning ends the session: how long it rested is not known.
    public func isOver(startedAt: Instant, seenAt: Instant, now: Instant) -> Bool {
        let (age, pause) = (now.milliseconds - startedAt.milliseconds, now.milliseconds - seenAt.milliseconds)
        return age < 0 || age >= length || pause >= rest
    }
}
