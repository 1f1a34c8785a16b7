import Synchronization
import TitleStore
import TitleVerify

/// What answers rest on, asked for at most once a millisecond.
///
/// So an answer speaks of what stood a millisecond ago at most, however many are given.
final class RegisterWatch: Sendable {
    typealias Reading = (state: RegisterState, trust: Trust)

    private let store: Store
    private let folder: TrustFolder
    private let last = Mutex<(reading: Reading, until: ContinuousClock.Instant)?>(nil)

    init(store: Store, trust folder: TrustFolder) {
        (self.store, self.folder) = (store, folder)
    }

    func reading() throws -> Reading {
        try last.withLock { last in
            let now = ContinuousClock.now
            if let last, now < last.until { return last.reading }
            let (trust, edition) = folder.current
            let reading = (RegisterState(revision: try store.revision(), trustEdition: edition), trust)
            last = (reading, now + .milliseconds(1))
            return reading
        }
    }
}
