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

    /// Runs `body` as an open upload of the network.
    ///
    /// - Throws: `StopReason.tooManyUploads` when the network has its share, `.busy` when every place is taken, else
    ///   what `body` throws.
    func run<Value>(of network: ClientNetwork, _ body: () async throws -> Value) async throws -> Value {
        if let reason = takePlace(of: network) { throw reason }
        defer { giveBackPlace(of: network) }
        return try await body()
    }

    /// Nil when a place was free.
    private func takePlace(of network: ClientNetwork) -> StopReason? {
        counts.withLock { counts in
            let mine = counts[network] ?? 0
            guard mine < perNetwork else { return .tooManyUploads }
            guard counts.values.reduce(0, +) < total else { return .busy }
            counts[network] = mine + 1
            return nil
        }
    }

    private func giveBackPlace(of network: ClientNetwork) {
        counts.withLock { counts in
            let left = (counts[network] ?? 1) - 1
            counts[network] = left > 0 ? left : nil
        }
    }
}
