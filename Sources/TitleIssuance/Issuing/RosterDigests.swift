import Synchronization
internal import TitleModel

/// Digests of rosters that were reckoned before: rows never change, so each batch is reckoned once a process.
final class RosterDigests: Sendable {
    private let state = Mutex<[Identifier: [UInt8]]>([:])

    /// Beyond so many batches the oldest knowledge is dropped altogether; it costs one reckoning more.
    private static let limit = 256

    var known: [Identifier: [UInt8]] { state.withLock { $0 } }

    func remember(_ digests: [Identifier: [UInt8]]) {
        state.withLock { known in
            if known.count > RosterDigests.limit { known.removeAll() }
            known.merge(digests) { _, new in new }
        }
    }
}
