import Synchronization
import TitleModel
import TitleWorkflow

/// Values that were made for somebody and wait for the next step, in memory, for that person alone.
///
/// Nothing of them is in the store, and none of them outlives the process.
final class KeptForSender<Value: Sendable>: Sendable {
    private struct Kept {
        let staff: Identifier
        var value: Value
        let at: Instant
    }

    private let kept = Mutex<[String: Kept]>([:])
    private let room: Room<Value>

    init(_ room: Room<Value> = Room()) {
        self.room = room
    }

    /// The key under which it is kept; the oldest ones give way, first those of the same person.
    func put(_ value: Value, of staff: Identifier, at now: Instant) -> String {
        let key = SessionToken().text
        kept.withLock { kept in
            kept = kept.filter { isFresh($0.value, at: now) }
            kept[key] = Kept(staff: staff, value: value, at: now)
            while kept.values.count(where: { $0.staff == staff }) > room.mostOfOne {
                Self.dropOldest(of: &kept, but: key) { $0.staff == staff }
            }
            while kept.count > 1, kept.values.reduce(0, { $0 + room.weight($1.value) }) > room.most {
                Self.dropOldest(of: &kept, but: key) { _ in true }
            }
        }
        return key
    }

    /// Nil unless it is this person's and still kept.
    func value(_ key: String, of staff: Identifier, at now: Instant) -> Value? {
        kept.withLock { kept in
            guard let found = kept[key], found.staff == staff, isFresh(found, at: now) else { return nil }
            return found.value
        }
    }

    /// What `change` answers; nil when it is no longer kept.
    @discardableResult
    func change<Answer: Sendable>(_ key: String, _ change: (inout Value) -> Answer) -> Answer? {
        kept.withLock { kept in
            guard var found = kept[key] else { return nil }
            defer { kept[key] = found }
            return change(&found.value)
        }
    }

    private func isFresh(_ found: Kept, at now: Instant) -> Bool {
        now.milliseconds - found.at.milliseconds < room.minutes * 60_000
    }

    private static func dropOldest(of kept: inout [String: Kept], but key: String, where isMeant: (Kept) -> Bool) {
        let others = kept.filter { $0.key != key && isMeant($0.value) }
        let oldest = others.min { ($0.value.at, $0.key) < ($1.value.at, $1.key) }
        if let oldest { kept[oldest.key] = nil }
    }
}
