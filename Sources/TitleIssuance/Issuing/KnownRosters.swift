import Synchronization
internal import TitleStore

/// The rosters that a press has reckoned since it started.
final class KnownRosters: Sendable {
    private let state = Mutex(RosterReadings())

    var readings: RosterReadings { state.withLock { $0 } }

    func remember(_ readings: RosterReadings) {
        state.withLock { $0 = readings }
    }
}
