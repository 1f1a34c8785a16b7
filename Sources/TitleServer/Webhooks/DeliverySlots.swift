import Synchronization
import TitleModel

/// Room for messages under way: eight at once, one an endpoint, and of endpoints that took nothing the last time four, so
/// that those who keep us waiting do not keep the others waiting.
final class DeliverySlots: Sendable {
    private struct State {
        var busy: Set<Identifier> = []
        var failing: Set<Identifier> = []
    }

    private let state = Mutex(State())
    private let (most, mostFailing) = (8, 4)

    func take(_ endpoint: Identifier) -> Bool {
        state.withLock { state in
            guard !state.busy.contains(endpoint), state.busy.count < most else { return false }
            let isFailing = state.failing.contains(endpoint)
            if isFailing, state.busy.intersection(state.failing).count >= mostFailing { return false }
            state.busy.insert(endpoint)
            return true
        }
    }

    func give(_ endpoint: Identifier, failed: Bool) {
        state.withLock { state in
            state.busy.remove(endpoint)
            if failed { state.failing.insert(endpoint) } else { state.failing.remove(endpoint) }
        }
    }

    /// Endpoints with a message under way.
    var busy: Set<Identifier> { state.withLock { $0.busy } }
}
