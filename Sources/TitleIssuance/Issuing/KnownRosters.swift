import Synchronization
internal import TitleModel
internal import TitleStore

/// The rosters that a press has reckoned since it started.
final class KnownRosters: Sendable {
    private let state = Mutex(RosterReadings())

    /// Lends what is known to one reading of the store, and remembers what that reading adds.
    func lend<Answer>(_ body: (inout RosterReadings) throws -> Answer) rethrows -> Answer {
        let lent = state.withLock { $0 }
        var readings = lent
        let answer = try body(&readings)
        state.withLock { $0.take(readings, lent: lent) }
        return answer
    }

    func knows(_ batch: Identifier) -> Bool { state.withLock { $0.knows(batch) } }
}
