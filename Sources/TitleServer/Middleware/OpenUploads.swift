import Synchronization

/// The uploads that are being received: so many of one network, and so many in all.
///
/// Receiving lasts as long as the sender likes. It therefore has places of its own, apart from those in which files are
/// verified, and no network can take all of them.
final class OpenUploads: Sendable {
    private let perNetwork: Int
    private let total: Int
    private let counts = Mutex<[ClientNetwork: Int]>([:])

    init(perNetwork: Int, total: Int) {
        self.perNetwork = perNetwork
        self.total = total
    }

    /// Runs `body` as an open upload of the network; a larger one takes several places.
    ///
    /// - Throws: `StopReason.tooManyUploads` when the network has its share, `.busy` when every place is taken, else
    ///   what `body` throws.
    func run<Value>(
        of network: ClientNetwork,
        places: Int = 1,
        _ body: () async throws -> Value
    ) async throws -> Value {
        if let reason = take(places, of: network) { throw reason }
        defer { giveBack(places, of: network) }
        return try await body()
    }

    /// Nil when so many places were free.
    private func take(_ places: Int, of network: ClientNetwork) -> StopReason? {
        counts.withLock { counts in
            let mine = counts[network] ?? 0
            guard mine + places <= perNetwork else { return .tooManyUploads }
            guard counts.values.reduce(0, +) + places <= total else { return .busy }
            counts[network] = mine + places
            return nil
        }
    }

    private func giveBack(_ places: Int, of network: ClientNetwork) {
        counts.withLock { counts in
            let left = (counts[network] ?? places) - places
            counts[network] = left > 0 ? left : nil
        }
    }
}
