import Synchronization
internal import TitleStore

/// The rosters that a press has reckoned since it started.
final class KnownRosters: Sendable {
    private let state = Mutex(RosterReadings())

    /// Lends what is known to one reading of the store, and remembers what that reading adds.
    func lend<Answer>(_ body: (inout RosterReadings) throws -> Answer) rethrows -> Answer {
        var readings = state.withLock { $0 }
        let answer = try body(&readings)
        state.withLock { $0 = readings }
        return answer
    }
}
