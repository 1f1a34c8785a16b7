import Synchronization
internal import TitleModel

/// When the status lists must be signed anew though nothing happened.
final class StatusClock: Sendable {
    private let due = Mutex<Instant?>(nil)

    /// Seconds for which a list is fresh, and after how many the press signs the next one.
    static let (ttl, renewal): (UInt32, Int64) = (3600, 1800)

    /// True before the first list was looked at, when half of a list's ttl is over, and when a day has ended.
    func isDue(at now: Instant) -> Bool {
        due.withLock { due in due.map { now >= $0 } ?? true }
    }

    /// Whether no list was looked at since the start.
    var isFresh: Bool { due.withLock { $0 == nil } }

    /// Notes when the oldest of the present lists was issued.
    func note(oldest: Instant?, at now: Instant) {
        let renewal = (oldest ?? now).adding(milliseconds: StatusClock.renewal * 1000)
        due.withLock { $0 = min(renewal, Instant(endOf: now.civilDate)) }
    }
}
