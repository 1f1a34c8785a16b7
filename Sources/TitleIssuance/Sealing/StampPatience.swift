import Synchronization
internal import TitleModel
internal import TitleSeal

/// When an authority that gave no stamp is asked again: after five seconds, then twice as long each time, at most five
/// minutes.
final class StampPatience: Sendable {
    private struct State {
        var failures = 0
        var next: Instant?
        var trouble: StampTrouble?
        var somethingWaits = false
        var isTold = true
        var triedAt: Instant?
    }

    private let state = Mutex(State())

    private static let (first, longest): (Int64, Int64) = (5_000, 300_000)

    /// Why the authority is not to be asked yet; nil when it is.
    func rest(at now: Instant) -> StampTrouble? {
        state.withLock { state in state.next.map { now < $0 } == true ? state.trouble : nil }
    }

    func note(_ trouble: StampTrouble, at now: Instant) {
        state.withLock { state in
            // Those that were asked together fail together.
            guard state.triedAt != now else { return }
            let pause = min(Self.first << min(state.failures, 16), Self.longest)
            state.failures += 1
            state.next = now.adding(milliseconds: pause)
            (state.trouble, state.isTold, state.triedAt) = (trouble, false, now)
        }
    }

    func triedJustNow(at now: Instant) -> Bool { state.withLock { $0.triedAt == now } }

    func noteStamp() { state.withLock { $0 = State() } }

    func noteWaiting() { state.withLock { $0.somethingWaits = true } }

    /// Whether something waits and the time to ask again has come.
    func isDue(at now: Instant) -> Bool {
        state.withLock { state in state.somethingWaits && state.next.map { now >= $0 } == true }
    }

    /// What went wrong since this was last asked.
    func untold() -> StampTrouble? {
        state.withLock { state in
            defer { state.isTold = true }
            return state.isTold ? nil : state.trouble
        }
    }
}
