import Glibc
import Synchronization

/// Words that are each reckoned once, at their first use, and read by any number of threads without a lock or a count.
///
/// Zero is a word not yet known. Memory that nobody asks for stays untouched, so a large table costs little.
/// Sendable because its memory is reached by atomic operations alone.
final class WordTable: @unchecked Sendable {
    let count: Int
    private let words: UnsafeMutablePointer<Atomic<UInt>>

    init(count: Int) {
        guard let memory = calloc(count, MemoryLayout<Atomic<UInt>>.stride) else {
            preconditionFailure("out of memory")
        }
        self.count = count
        words = memory.bindMemory(to: Atomic<UInt>.self, capacity: count)
    }

    deinit { free(words) }

    subscript(place: Int) -> UInt {
        precondition(place >= 0 && place < count)
        return words[place].load(ordering: .acquiring)
    }

    /// Writes a word where none is; answers the one that stands there then, since another thread may have been first.
    func settle(_ word: UInt, at place: Int) -> UInt {
        precondition(place >= 0 && place < count)
        let attempt = words[place].compareExchange(expected: 0, desired: word, ordering: .acquiringAndReleasing)
        return attempt.exchanged ? word : attempt.original
    }
}
