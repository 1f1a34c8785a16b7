import Synchronization
import TitleModel

/// Counts misses by a key: so many at once, then one per interval.
final class MissBuckets<Key: Hashable & Sendable>: Sendable {
    private let capacity: Int
    private let interval: Int64
    private let maximum: Int
    private let others: Key
    /// The moment at which a key's bucket would be full again; each miss moves it on by the interval.
    private let fullAt = Mutex<[Key: Int64]>([:])

    /// Remembers at most `maximum` keys; when these are used up all further ones share the bucket of `others`.
    init(misses: Int, secondsPerMiss: Int, maximum: Int, others: Key) {
        capacity = misses
        interval = Int64(secondsPerMiss) * 1000
        self.maximum = maximum
        self.others = others
    }

    /// The seconds to wait before the next miss; nil when there is room for one now.
    func wait(for key: Key, at now: Instant) -> Int? {
        fullAt.withLock { wait(for: key, at: now, in: $0) }
    }

    private func wait(for key: Key, at now: Instant, in fullAt: [Key: Int64]) -> Int? {
        guard !fullAt.isEmpty, let full = fullAt[place(of: key, in: fullAt)] else { return nil }
        let excess = full - now.milliseconds - interval * Int64(capacity - 1)
        return excess > 0 ? Int((excess + 999) / 1000) : nil
    }

    /// Counts a miss where there is room for one; else the seconds to wait.
    ///
    /// Asked and counted in one step, so that many misses at the same moment are no more than the capacity.
    @discardableResult
    func count(_ key: Key, at now: Instant) -> Int? {
        fullAt.withLock { fullAt in
            if let seconds = wait(for: key, at: now, in: fullAt) { return seconds }
            if fullAt.count >= maximum { fullAt = fullAt.filter { $0.value > now.milliseconds } }
            let place = place(of: key, in: fullAt)
            fullAt[place] = max(fullAt[place] ?? 0, now.milliseconds) + interval
            return nil
        }
    }

    /// Misses for which there is room now.
    func free(_ key: Key, at now: Instant) -> Int {
        fullAt.withLock { fullAt in
            guard let full = fullAt[place(of: key, in: fullAt)] else { return capacity }
            let used = max(0, full - now.milliseconds + interval - 1) / interval
            return max(0, capacity - Int(used))
        }
    }

    private func place(of key: Key, in fullAt: [Key: Int64]) -> Key {
        fullAt[key] != nil || fullAt.count < maximum ? key : others
    }
}
