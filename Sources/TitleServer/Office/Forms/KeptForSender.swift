import Synchronization
import TitleModel
import TitleWorkflow

/// Values that were made for somebody and wait for the next step, in memory, for that person alone.
///
/// Nothing of them is in the store, and none of them outlives the process.
final class KeptForSender<Value: Sendable>: Sendable {
    private struct Kept {
        let staff: Identifier
        let value: Value
        let at: Instant
    }

    private let kept = Mutex<[String: Kept]>([:])
    private let mostOfOne: Int
    /// Milliseconds.
    private let longest: Int64

    init(mostOfOne: Int = 3, minutes: Int64 = 60) {
        self.mostOfOne = mostOfOne
        longest = minutes * 60_000
    }

    /// The key under which it is kept; the oldest of the same person gives way.
    func put(_ value: Value, of staff: Identifier, at now: Instant) -> String {
        let key = SessionToken().text
        kept.withLock { kept in
            kept = kept.filter { now.milliseconds - $0.value.at.milliseconds < longest }
            kept[key] = Kept(staff: staff, value: value, at: now)
            let own = kept.filter { $0.value.staff == staff }.sorted { ($0.value.at, $0.key) < ($1.value.at, $1.key) }
            for surplus in own.filter({ $0.key != key }).prefix(max(0, own.count - mostOfOne)) {
                kept[surplus.key] = nil
            }
        }
        return key
    }

    /// Nil unless it is this person's and still kept.
    func value(_ key: String, of staff: Identifier, at now: Instant) -> Value? {
        kept.withLock { kept in
            guard let found = kept[key], found.staff == staff, now.milliseconds - found.at.milliseconds < longest
            else { return nil }
            return found.value
        }
    }
}
